// What can be done with an entry of an ordered list: up, down, away.
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useText } from '../../i18n/language.ts'
import { IconButton } from '../../ui/button.tsx'

export interface EntryVerbsProps {
  /** The entry in words, for labels: "case 2". */
  what: string
  index: number
  last: boolean
  onMove: (to: number) => void
  onRemove: () => void
}

export function EntryVerbs({ what, index, last, onMove, onRemove }: EntryVerbsProps) {
  const t = useText()
  return (
    <>
      <IconButton
        size="sm"
        label={t('control.up', { what })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp className="icon-xs" aria-hidden />
      </IconButton>
      <IconButton
        size="sm"
        label={t('control.down', { what })}
        disabled={last}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown className="icon-xs" aria-hidden />
      </IconButton>
      <IconButton size="sm" label={t('control.remove', { what })} onClick={onRemove}>
        <X className="icon-s" aria-hidden />
      </IconButton>
    </>
  )
}
