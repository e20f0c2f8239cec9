// Two to four choices side by side; a radio group to the keyboard.
import { useFieldLabelId, useFieldProps } from './field.tsx'
import { RadioRow, type RadioOption } from './radio-row.tsx'

export interface SegmentsProps<V extends string> {
  value: V
  options: readonly RadioOption<V>[]
  onChange: (value: V) => void
  /** Needed outside a Field. */
  label?: string
  disabled?: boolean
}

export function Segments<V extends string>({ label, onChange, ...row }: SegmentsProps<V>) {
  const labelId = useFieldLabelId()
  return (
    <RadioRow
      {...row}
      {...useFieldProps()}
      className="seg"
      onChange={(next) => next !== row.value && onChange(next)}
      {...(label === undefined ? { 'aria-labelledby': labelId } : { 'aria-label': label })}
    />
  )
}
