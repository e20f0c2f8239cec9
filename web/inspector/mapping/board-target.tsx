// A target field on the board: its name, where it comes from, and what the first row has in it.
import { KeyRound } from 'lucide-react'
import type { MappedField } from '../../../engine/nodes/direct-mapping/config.ts'
import { useText } from '../../i18n/language.ts'
import { CellValue, type CellValueProps } from '../../preview/cell/cell.tsx'
import { usePanel } from '../panel.ts'

export interface BoardTargetProps {
  field: MappedField
  /** Its place among the settings. */
  index: number
  isKey: boolean
  value: CellValueProps['value'] | undefined
  onPress: () => void
}

export function BoardTarget({ field, index, isKey, value, onPress }: BoardTargetProps) {
  const t = useText()
  const { set } = usePanel()
  const { target, from, required } = field
  const says = t('board.target', { target, source: sourceName(from) })
  return (
    <button
      type="button"
      data-form-key={`fields.${index}`}
      data-empty={(required && from === null) || undefined}
      aria-label={isKey ? `${says}, ${t('column.is-key')}` : says}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return
        // Else it would be the node that goes.
        event.preventDefault()
        set(`fields.${index}.from`, null)
      }}
    >
      <i data-joined={from !== null || undefined} aria-hidden />
      <b>
        {target}
        {required && <em aria-hidden> *</em>}
        {isKey && <KeyRound className="icon-xs" aria-hidden />}
      </b>
      <small>{value !== undefined && <CellValue value={value} />}</small>
    </button>
  )
}

function sourceName(from: MappedField['from']): string {
  if (from === null) return '–'
  return from.kind === 'field' ? from.field : from.value
}
