// The records that have a key, told briefly: GSID and a few other fields.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import type { DistinctKeys } from '../../matching/distinct-keys.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { LookedUp } from '../study.ts'
import { gsidField } from './infer.ts'

/** So many records of a key are told, and so many of their fields. */
const recordsTold = 5
const fieldsTold = 3

export class LookedUpRows {
  private readonly records: Batch
  private readonly rowsOfKey = new Map<number, number[]>()
  private readonly slice = newSlice()
  private readonly fields: readonly number[]

  /** The export is sorted by GSID: the first record of a key has the lowest. */
  constructor(records: Batch, keys: DistinctKeys) {
    this.records = records
    const own = fieldIndex(records.schema, gsidField)
    const others = records.schema.flatMap((_, index) => (index === own ? [] : [index]))
    this.fields = [own, ...others.slice(0, fieldsTold)]
    keys.keyOfRow.forEach((key, row) => {
      const rows = this.rowsOfKey.get(key)
      if (rows === undefined) this.rowsOfKey.set(key, [row])
      else rows.push(row)
    })
  }

  /** By index of the key; none for one that no record has. */
  at(key: number): Pick<LookedUp, 'records' | 'partners'> {
    const rows = key < 0 ? [] : (this.rowsOfKey.get(key) ?? [])
    const records = rows.slice(0, recordsTold).map((row) => {
      const [gsid, ...about] = this.fields.map((field) => this.text(field, row))
      return { gsid: gsid ?? '', about }
    })
    return { records, partners: rows.length }
  }

  private text(field: number, row: number): string | null {
    const column = this.records.columns[field]
    return column === undefined ? null : textAt(column, row, this.slice)
  }
}
