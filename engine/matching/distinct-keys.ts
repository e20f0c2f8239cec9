// The distinct keys of a batch, as text, and how many rows have each.
import { textAt } from '../batch/batch.ts'
import type { Batch } from '../batch/batch.ts'
import { newSlice } from '../batch/vector.ts'
import type { ComparedAs, Normalisation } from '../value/key.ts'
import { loadNormalisation } from '../value/normalise.ts'
import { fieldIndex } from '../value/schema.ts'
import { Spelling } from './spelling.ts'

/** One field of a key on one side. */
export interface KeyField {
  field: string
  normalise: Normalisation
  as: ComparedAs
}

export interface DistinctKey {
  /** As they stand in the first row that has this key. */
  values: readonly string[]
  rows: number
}

export interface DistinctKeys {
  keys: readonly DistinctKey[]
  /** Each key as it is compared: keys of two sides are equal exactly when these are. */
  compared: readonly string[]
  /** Index into `keys` of each row of the batch; `nullKey` where a part is null. */
  keyOfRow: Int32Array
}

export const nullKey = -1

/** Rows between two pauses: few enough that who waits for a pause does not notice. */
const rowsAtOnce = 4096

/** Undefined when the batch lacks one of the fields. `raw`: spelling counts; else keys that compare alike are one. */
export async function distinctKeys(
  batch: Batch,
  fields: readonly KeyField[],
  spelled: 'raw' | 'normalised',
  pause: () => Promise<void>,
): Promise<DistinctKeys | undefined> {
  const columns = fields.map(({ field }) => fieldIndex(batch.schema, field))
  if (fields.length === 0 || columns.includes(-1)) return undefined
  await loadNormalisation(fields)
  const spell = spelled === 'raw' ? asItStands : speller(fields)
  const keys: { values: string[]; rows: number }[] = []
  const known = new Map<string, number>()
  const keyOfRow = new Int32Array(batch.rowCount).fill(nullKey)
  for (let row = 0; row < batch.rowCount; row++) {
    if (row % rowsAtOnce === rowsAtOnce - 1) await pause()
    const values = valuesAt(batch, columns, row)
    if (values === undefined) continue
    const text = joined(values.map(spell))
    let key = known.get(text)
    if (key === undefined) {
      known.set(text, (key = keys.length))
      keys.push({ values, rows: 0 })
    }
    keys[key]!.rows++
    keyOfRow[row] = key
  }
  return { keys, compared: [...known.keys()], keyOfRow }
}

/** One text for several: their lengths stand in front, so that `ab` + `c` and `a` + `bc` differ. */
export function joined(values: readonly string[]): string {
  return values.length === 1 ? values[0]! : values.map((text) => `${text.length} ${text}`).join('')
}

function asItStands(value: string): string {
  return value
}

/** Numbers and moments by value, other text under its normalisation: as merges and lookups compare them. */
function speller(fields: readonly KeyField[]): (value: string, part: number) => string {
  const spelling = new Spelling()
  return (value, part) => {
    const { as, normalise } = fields[part]!
    return as === 'text' ? spelling.under(value, normalise) : spelling.byValue(value, as)
  }
}

const slice = newSlice()

function valuesAt(batch: Batch, columns: readonly number[], row: number): string[] | undefined {
  const values: string[] = []
  for (const column of columns) {
    const value = textAt(batch.columns[column]!, row, slice)
    if (value === null) return undefined
    values.push(value)
  }
  return values
}
