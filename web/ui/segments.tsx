// Two to four choices side by side; a radio group to the keyboard.
import { ToggleGroup } from 'radix-ui'
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
    <ToggleGroup.Root
      type="single"
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
        <ToggleGroup.Item key={option.value} value={option.value}>
          {option.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
