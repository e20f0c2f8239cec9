// Above a list of fields: finds them by letters; where each can be ticked, ticks all that were found at once.
import { Search } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useText } from '../../i18n/language.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import './find-fields.css'

export interface FindFieldsProps {
  sought: string
  onSeek: (text: string) => void
  /** How many were found. */
  found: number
  /** Said while nothing is sought. */
  said: string
  /** What Enter and the arrow down go to, within the `.in-picks` around. */
  first: string
  /** A tick for all. */
  children?: ReactNode
}

export function FindFields({ sought, onSeek, found, said, first, children }: FindFieldsProps) {
  const t = useText()
  const saidFound = t('select.found', { count: found })
  const intoList = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing || !['Enter', 'ArrowDown'].includes(event.key)) return
    event.preventDefault()
    event.currentTarget.closest('.in-picks')?.querySelector<HTMLElement>(first)?.focus()
  }
  return (
    <div className="in-picks-head">
      {children}
      <TextInput
        small
        type="search"
        icon={<Search className="icon-s" aria-hidden />}
        placeholder={t('select.find')}
        aria-label={t('select.find')}
        aria-description={saidFound}
        value={sought}
        onChange={({ target }) => onSeek(target.value)}
        onKeyDown={intoList}
      />
      <span className="num" role="status">
        {sought === '' ? said : saidFound}
      </span>
    </div>
  )
}

export interface TickAllProps {
  label: string
  /** How many can be ticked, and are. */
  count: number
  ticked: number
  onTick: (on: boolean) => void
}

export function TickAll({ label, count, ticked, onTick }: TickAllProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      title={label}
      checked={ticked > 0 && ticked === count}
      disabled={count === 0}
      ref={(box) => {
        if (box !== null) box.indeterminate = ticked > 0 && ticked < count
      }}
      onChange={() => onTick(ticked < count)}
    />
  )
}
