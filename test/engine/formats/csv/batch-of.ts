// A batch of texts, for tests of writers.
import type { Batch } from '../../../../engine/batch/batch.ts'
import { textVector } from '../../../../engine/batch/text-vector.ts'
import type { Row } from '../bytes.ts'

const origin = { describe: (row: number) => ({ node: 'n', file: 'f', line: row + 2, row }) }

export function batchOf(names: readonly string[], rows: readonly Row[]): Batch {
  const columns = names.map((_, i) => ({ vector: textVector(rows.map((row) => row[i] ?? null)) }))
  const schema = names.map((name) => ({ name, type: 'string' as const }))
  return { schema, rowCount: rows.length, columns, origin }
}
