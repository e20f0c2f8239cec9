// Radio buttons in a row: one stop of the Tab key, arrow keys choose (WAI-ARIA practices, "Radio Group").
import type { KeyboardEvent, ReactNode } from 'react'

export interface RadioRowProps<V extends string> {
  /** None is chosen where it is none of the options. */
  value: V | null
  options: readonly RadioOption<V>[]
  /** Also of the one that is chosen, when it is clicked. */
  onChange: (value: V) => void
  className?: string
  disabled?: boolean
  id?: string
  'aria-label'?: string | undefined
  'aria-labelledby'?: string | undefined
  'aria-describedby'?: string
  'aria-invalid'?: true
}

export interface RadioOption<V extends string> {
  value: V
  label: ReactNode
  title?: string
  disabled?: boolean
}

export function RadioRow<V extends string>({
  value,
  options,
  onChange,
  disabled = false,
  ...group
}: RadioRowProps<V>) {
  const able = options.filter((option) => !disabled && option.disabled !== true)
  const stop = able.find((option) => option.value === value) ?? able[0]
  return (
    <div {...group} role="radiogroup" onKeyDown={chooseByArrow}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          value={option.value}
          title={option.title}
          aria-checked={option.value === value}
          disabled={!able.includes(option)}
          tabIndex={option === stop ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** At once, within the press: a choice that waits for the focus is lost on a busy page, the key being up again by then. */
function chooseByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { altKey, ctrlKey, metaKey, shiftKey } = event
  if (step === undefined || altKey || ctrlKey || metaKey || shiftKey) return
  const radios = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > :enabled')]
  const at = radios.findIndex((radio) => radio === event.target)
  const next = radios.at((at + step) % radios.length)
  if (next === undefined) return
  // Nothing around the row shall take the arrow for itself, like a canvas that moves its cards.
  event.preventDefault()
  event.stopPropagation()
  next.focus()
  next.click()
}
