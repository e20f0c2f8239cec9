// One of many fields: a button that opens a search, by a part of the name or by what it means, also where letters are composed.
import { Popover } from 'radix-ui'
import { Check, ChevronDown } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useText } from '../../i18n/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFieldProps } from '../../ui/form/field.tsx'
import { SearchList } from '../../ui/form/search-list.tsx'
import { fieldFinder } from './field-found.ts'
import './found-select.css'

export interface FoundSelectProps {
  /** Empty: none chosen yet. */
  value: string
  options: readonly { value: string; label: string; icon: ReactNode }[]
  onChange: (name: string) => void
  label: string
  small: boolean
  formKey?: string | undefined
}

export function FoundSelect({ value, options, onChange, label, small, formKey }: FoundSelectProps) {
  const t = useText()
  const [sought, setSought] = useState<string | null>(null)
  const isFound = fieldFinder(sought ?? '')
  const chosen = options.find((option) => option.value === value)
  const close = () => setSought(null)
  return (
    <Popover.Root open={sought !== null} onOpenChange={(open) => setSought(open ? '' : null)}>
      <Popover.Trigger
        role="combobox"
        className={classNames('control', small && 'control-sm')}
        aria-label={label}
        data-form-key={formKey}
        {...useFieldProps()}
      >
        <span className="min-w-0 flex-1 truncate text-left">
          {chosen?.label ?? <span className="text-ink-3">{t('control.choose')}</span>}
        </span>
        <ChevronDown className="icon-s" aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="over in-found"
          aria-label={label}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <SearchList
            label={t('select.find')}
            query={sought ?? ''}
            onQuery={setSought}
            found={options.filter((option) => isFound([option.value]))}
            none={t('fields.none-found')}
            keyOf={(option) => option.value}
            traits={(option) => ({ 'data-field': option.value })}
            line={(option) => (
              <>
                {option.icon}
                <span>{option.label}</span>
                {option.value === value && <Check className="icon-s" aria-hidden />}
              </>
            )}
            onTake={(option) => {
              close()
              onChange(option.value)
            }}
            onLeave={close}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
