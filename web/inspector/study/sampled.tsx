// Says when not all rows were looked at, and how many were.
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { usePanel } from '../panel.ts'
import { useStudy } from './use-study.ts'

export function Sampled() {
  const t = useText()
  const format = useFormat()
  const { id } = usePanel()
  const { result } = useStudy(id)
  const cut = Object.entries(result?.ports ?? {}).filter(([, port]) => port.rows < port.rowCount)
  return cut.map(([name, { rows, rowCount }]) => (
    <p key={name} className="help" data-studied={name}>
      {t('study.sampled', { rows: format.count(rows), count: format.count(rowCount) })}
    </p>
  ))
}
