// Rejected rows as a CSV file for whoever mends them: what the list says of each, then the row as it stood at its node.
import type { RejectedRowView, Run } from '../../worker/api/contract.ts'
import { fetchRejected } from '../app/api/queries.ts'
import { saveFile } from '../app/save-file.ts'
import type { Translate } from '../i18n/language.ts'

/** As many as the edge gives at once. */
const pageRows = 1000

export async function saveRejected(run: Run, t: Translate): Promise<void> {
  const rows: RejectedRowView[] = []
  while (rows.length < run.rejected) {
    const page = await fetchRejected(run.id, rows.length, pageRows)
    if (page.rows.length === 0) break
    rows.push(...page.rows)
  }
  const day = (run.startedAt ?? run.dueAt).slice(0, 10)
  const name = `${run.jobName} ${t('run.rejects')} ${day}.csv`
  saveFile(name, rejectedFile(rows, run.document, t), 'text/csv')
}

/** UTF-8 with a BOM, which Excel needs; text as it is, null empty and empty text in quotes. */
export function rejectedFile(
  rows: readonly RejectedRowView[],
  { nodes }: Pick<Run['document'], 'nodes'>,
  t: Translate,
): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const fields = [...new Set(rows.flatMap(({ record }) => Object.keys(record)))]
  const head = [
    t('run.col.file'),
    t('run.col.line'),
    t('run.col.node'),
    t('run.col.field'),
    t('run.col.value'),
    t('run.col.code'),
    t('run.col.reason'),
    ...fields,
  ]
  const lines = rows.map((row) => [
    row.file,
    String(row.line),
    names.get(row.node) ?? row.node,
    row.field ?? null,
    row.value ?? null,
    row.code,
    row.message,
    ...fields.map((field) => row.record[field] ?? null),
  ])
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string | null): string {
  if (text === null) return ''
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
