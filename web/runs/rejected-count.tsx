// A number of rejected rows in a table: zero is quiet, more stands out.
import { useFormat } from '../i18n/format.ts'

export function RejectedCount({ rows }: { rows: number }) {
  const format = useFormat()
  if (rows === 0) return <span className="text-ink-3">0</span>
  return <span className="font-medium text-warning-ink">{format.count(rows)}</span>
}
