// Runs a source over files of three fields, and tells all that comes of it.
import { expect } from 'vitest'
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import type { CsvReadFormat } from '../../../engine/formats/csv/format.ts'
import type { JsonReadFormat } from '../../../engine/formats/json/format.ts'
import { createSource } from '../../../engine/nodes/source/operator.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { rowsOf } from '../formats/bytes.ts'
import type { Row } from '../formats/bytes.ts'
import { hostOf } from '../formats/host.ts'

export const schema: Schema = [
  { name: 'id', type: 'integer' },
  { name: 'name', type: 'string' },
  { name: 'amount', type: 'decimal' },
]

export interface Outcome {
  rows: Row[]
  places: string[]
  rejected: { place: string; code: string; field?: string; value?: string | null; record: object }[]
  counters: Record<string, number>
  notices: object[]
}

export async function runSource(
  files: Readonly<Record<string, string>>,
  format: Partial<CsvReadFormat> | JsonReadFormat = {},
  batchBytes = 1000,
): Promise<Outcome> {
  const host = hostOf(files)
  const outcome: Outcome = { rows: [], places: [], rejected: [], counters: {}, notices: [] }
  const config = {
    connector: 'sftp',
    connection: 'partner',
    read: {},
    format: format.kind === 'ndjson' ? format : { ...defaultReadFormat, ...(format as object) },
    compression: { kind: 'none', member: '', members: 'one' } as const,
    schema: [...schema],
  }
  const batches = createSource(config, {
    nodeId: 'orders',
    output: schema,
    files: Object.keys(files).map((name) => ({ name, hash: name, sizeBytes: 0, modifiedAt: '' })),
    host,
    batchBytes,
    reject(batch, rejections) {
      for (const { row, code, field, value } of rejections) {
        const { file, line, row: record } = batch.origin.describe(row)
        const names = batch.schema.map((f) => f.name)
        const values = rowsOf(batch)[row]!
        outcome.rejected.push({
          place: `${file}:${line}#${record}`,
          code,
          ...(field === undefined ? {} : { field }),
          ...(value === undefined ? {} : { value }),
          record: Object.fromEntries(names.map((name, i) => [name, values[i]])),
        })
      }
    },
    count(counter, by) {
      outcome.counters[counter] = (outcome.counters[counter] ?? 0) + by
    },
  })
  for await (const batch of batches) {
    expect(batch.schema).toEqual(schema)
    outcome.rows.push(...rowsOf(batch))
    for (let row = 0; row < batch.rowCount; row++) {
      const { file, line, row: record } = batch.origin.describe(row)
      outcome.places.push(`${file}:${line}#${record}`)
    }
  }
  outcome.notices = host.logged
  return outcome
}
