// Two to four choices side by side; a radio group to the keyboard: arrow keys choose (WAI-ARIA practices).
import { RadioGroup } from 'radix-ui'
import type { ReactNode } from 'react'
import { useFieldLabelId, useFieldProps } from './field.tsx'

export interface SegmentsProps<V extends string> {
  value: V
  options: readonly { value: V; label: ReactNode }[]
  onChange: (value: V) => void
  /** Needed outside a Field. */
  label?: string
  disabled?: boolean
}

export function Segments<V extends string>({
  value,
  options,
  onChange,
  label,
  disabled = false,
}: SegmentsProps<V>) {
  const labelId = useFieldLabelId()
  return (
    <RadioGroup.Root
      orientation="horizontal"
      className="seg"
      value={value}
      disabled={disabled}
      {...useFieldProps()}
      {...(label === undefined ? { 'aria-labelledby': labelId } : { 'aria-label': label })}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option !== undefined) onChange(option.value)
      }}
    >
      {options.map((option) => (
        <RadioGroup.Item key={option.value} value={option.value}>
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  )
}
