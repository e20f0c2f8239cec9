// Foot of a card: rows out and, at the right, what is worth knowing most: an error, rejects, how old the count is.
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { rowsOf, type NodeFacts } from './node-status.ts'
import { problemWords } from '../problems/problem-words.ts'

export function CardFoot({ facts }: { facts: NodeFacts }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const { node, problems, report, stale, unread } = facts
  const error = problems.find(({ severity }) => severity === 'error')
  if (node.disabled === true) return <footer>{t('node.skipped')}</footer>
  const said = error === undefined ? unread : problemWords(error, node, language)
  if (said !== undefined) {
    const { message } = said
    return (
      <footer>
        <span className="cv-fault" title={message}>
          {message}
        </span>
      </footer>
    )
  }
  if (report === undefined) return <footer>{t('node.not-run')}</footer>
  const delivers = nodeFace(node.type)?.kind === 'destination'
  const rows = rowsOf(node, report)
  const age = stale ? t('node.stale') : t(delivers ? 'node.at-run' : 'node.now')
  return (
    <footer>
      <b data-rows={rows}>{format.count(rows)}</b>
      {t('node.rows', { count: rows })}
      <span className="cv-end">
        {report.rejected > 0 ? t('node.rejected', { count: format.count(report.rejected) }) : age}
      </span>
    </footer>
  )
}
