// Above the lines: finds fields by letters, and keeps or leaves all that were found at once.
import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { TextInput } from '../../ui/form/text-input.tsx'
import type { FieldLine } from './lines.ts'

export interface FindFieldsProps {
  lines: readonly FieldLine[]
  found: readonly FieldLine[]
  sought: string
  onSeek: (text: string) => void
  onKeep: (kept: boolean) => void
}

export function FindFields({ lines, found, sought, onSeek, onKeep }: FindFieldsProps) {
  const t = useText()
  const format = useFormat()
  const kept = lines.filter((line) => line.kept).length
  const counts = { kept: format.count(kept), count: format.count(lines.length) }
  return (
    <div className="in-picks-head">
      <KeepAll {...{ found, onKeep }} all={found.length === lines.length} />
      <TextInput
        small
        type="search"
        icon={<Search className="icon-s" aria-hidden />}
        placeholder={t('select.find')}
        aria-label={t('select.find')}
        aria-description={t('select.found', { count: found.length })}
        value={sought}
        onChange={({ target }) => onSeek(target.value)}
        onKeyDown={intoLines}
      />
      <span className="num" role="status">
        {sought === '' ? t('select.kept', counts) : t('select.found', { count: found.length })}
      </span>
    </div>
  )
}

interface KeepAllProps {
  found: readonly FieldLine[]
  all: boolean
  onKeep: (kept: boolean) => void
}

function KeepAll({ found, all, onKeep }: KeepAllProps) {
  const t = useText()
  const kept = found.filter((line) => line.kept).length
  return (
    <input
      type="checkbox"
      aria-label={all ? t('select.keep-all') : t('select.keep-found', { count: found.length })}
      title={all ? t('select.keep-all') : t('select.keep-found', { count: found.length })}
      checked={kept > 0 && kept === found.length}
      disabled={found.length === 0}
      ref={(box) => {
        if (box !== null) box.indeterminate = kept > 0 && kept < found.length
      }}
      onChange={() => onKeep(kept < found.length)}
    />
  )
}

/** Enter and the arrow down go from what was sought to what was found. */
function intoLines(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || !['Enter', 'ArrowDown'].includes(event.key)) return
  event.preventDefault()
  const lines = event.currentTarget.closest('.in-picks')
  lines?.querySelector<HTMLElement>('[data-line="0"] [data-part="name"] input')?.focus()
}
