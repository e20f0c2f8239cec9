// Gives the text of a file's fields the types of the source's schema; rows with a value that does not fit leave the batch.
import { selectRows } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { castColumn } from '../../value/cast.ts'
import type { Schema } from '../../value/schema.ts'
import type { Rejection } from '../operator.ts'

export interface CastRows {
  /** All rows, still as text, in the schema's fields: what rejections refer to. */
  batch: Batch
  /** The rows that fit, cast. */
  kept: Batch
  /** One for each row that does not, in row order: its first such field. */
  rejections: Rejection[]
}

export function castRows(found: Batch, places: readonly number[], schema: Schema): CastRows {
  const { rowCount, origin } = found
  const columns = places.map((place) => found.columns[place]!)
  const bad = new Map<number, Rejection>()
  const cast = columns.map((column, index) => {
    const { name, type } = schema[index]!
    if (type === 'string') return column
    return castColumn(column, rowCount, type, (row, value, code = `cast.${type}`) => {
      if (!bad.has(row)) bad.set(row, { row, code, field: name, value })
    })
  })
  const batch = { schema, rowCount, columns, origin }
  const whole = { schema, rowCount, columns: cast, origin }
  const kept = bad.size === 0 ? whole : selectRows(whole, rowsWithout(bad, rowCount))
  const rejections = [...bad.values()].toSorted((a, b) => a.row - b.row)
  return { batch, kept, rejections }
}

function rowsWithout(bad: ReadonlyMap<number, Rejection>, rowCount: number): Uint32Array {
  const kept = new Uint32Array(rowCount - bad.size)
  let count = 0
  for (let row = 0; row < rowCount; row++) if (!bad.has(row)) kept[count++] = row
  return kept
}
