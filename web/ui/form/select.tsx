// One of many: a button that opens a list; type to find.
import { Select as Radix } from 'radix-ui'
import { Check, ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useFieldProps } from './field.tsx'

export interface SelectProps<V extends string> {
  value: V | null
  options: readonly { value: V; label: ReactNode; icon?: ReactNode; disabled?: boolean }[]
  onChange: (value: V) => void
  placeholder?: ReactNode
  /** Needed outside a Field. */
  label?: string
  small?: boolean
  /** The setting that it edits, for whoever leads the focus there. */
  formKey?: string | undefined
  disabled?: boolean
  /** −1 where arrows lead to it, and Tab passes it by. */
  tabIndex?: number
}

export function Select<V extends string>({
  value,
  options,
  onChange,
  placeholder = '',
  label,
  small = false,
  formKey,
  disabled = false,
  tabIndex,
}: SelectProps<V>) {
  const [open, setOpen] = useState(false)
  const [focused, setFocused] = useState(false)
  const chosen = options.find((option) => option.value === value)
  return (
    <Radix.Root
      open={open}
      onOpenChange={setOpen}
      value={value ?? ''}
      disabled={disabled}
      onValueChange={(next) => {
        const option = options.find((candidate) => candidate.value === next)
        if (option !== undefined) onChange(option.value)
      }}
    >
      <Radix.Trigger
        className={classNames('control', small && 'control-sm')}
        aria-label={label}
        data-form-key={formKey}
        tabIndex={tabIndex}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        {...useFieldProps()}
      >
        <span className="min-w-0 flex-1 truncate text-left">
          <Radix.Value placeholder={<span className="text-ink-3">{placeholder}</span>}>
            {chosen?.label}
          </Radix.Value>
        </span>
        <ChevronDown className="icon-s" aria-hidden />
      </Radix.Trigger>
      {(open || focused) && <List options={options} />}
    </Radix.Root>
  )
}

/** Mounted only while somebody is at the control (letters choose also in a closed list): a form has dozens of lists. */
function List<V extends string>({ options }: Pick<SelectProps<V>, 'options'>) {
  return (
    <Radix.Portal>
      <Radix.Content className="over menu" position="popper" sideOffset={4} collisionPadding={8}>
        <Radix.Viewport>
          {options.map((option) => (
            <Radix.Item
              key={option.value}
              value={option.value}
              disabled={option.disabled ?? false}
              className="menu-item"
            >
              {option.icon}
              <Radix.ItemText>{option.label}</Radix.ItemText>
              <span className="ml-auto w-4 pl-1">
                <Radix.ItemIndicator>
                  <Check className="icon-s" aria-hidden />
                </Radix.ItemIndicator>
              </span>
            </Radix.Item>
          ))}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  )
}
