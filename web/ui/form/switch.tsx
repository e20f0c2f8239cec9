// On or off, at once.
import { Switch as Radix } from 'radix-ui'
import { useFieldProps } from './field.tsx'

export interface SwitchProps {
  checked: boolean
  onChange: (checked: boolean) => void
  /** Needed outside a Field. */
  label?: string
  disabled?: boolean
}

export function Switch({ checked, onChange, label, disabled = false }: SwitchProps) {
  return (
    <Radix.Root
      className="switch"
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      {...useFieldProps()}
    >
      <Radix.Thumb />
    </Radix.Root>
  )
}
