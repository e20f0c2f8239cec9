// The records that have a key, told briefly, lowest GSID first: GSID and a few other fields.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import type { DistinctKeys } from '../../matching/distinct-keys.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { LookedUp } from '../study.ts'

/** So many records of a key are told, and so many of their fields. */
const recordsTold = 5
const fieldsTold = 3

export class LookedUpRows {
  private readonly records: Batch
  /** By key, the row of each GSID. */
  private readonly rowsOfKey = new Map<number, Map<string, number>>()
  private readonly slice = newSlice()
  private readonly about: readonly number[]

  /** A record without GSID cannot be found; two rows of a key with one GSID are one record. */
  constructor(records: Batch, gsid: string, keys: DistinctKeys) {
    this.records = records
    const own = fieldIndex(records.schema, gsid)
    const others = records.schema.flatMap((_, index) => (index === own ? [] : [index]))
    this.about = others.slice(0, fieldsTold)
    keys.keyOfRow.forEach((key, row) => {
      const id = this.text(own, row)
      if (id === null) return
      const rows = this.rowsOfKey.get(key)
      if (rows === undefined) this.rowsOfKey.set(key, new Map([[id, row]]))
      else if (!rows.has(id)) rows.set(id, row)
    })
  }

  /** By index of the key; none for one that no record has. */
  countOf(key: number): number {
    return key < 0 ? 0 : (this.rowsOfKey.get(key)?.size ?? 0)
  }

  at(key: number): Pick<LookedUp, 'records' | 'partners'> {
    const partners = this.countOf(key)
    if (partners === 0) return { records: [], partners }
    // GSIDs are digits and capital letters: the order of their characters is that of their bytes.
    const sorted = [...this.rowsOfKey.get(key)!].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const records = sorted.slice(0, recordsTold).map(([gsid, row]) => {
      return { gsid, about: this.about.map((field) => this.text(field, row)) }
    })
    return { records, partners }
  }

  private text(field: number, row: number): string | null {
    const column = this.records.columns[field]
    return column === undefined ? null : textAt(column, row, this.slice)
  }
}
