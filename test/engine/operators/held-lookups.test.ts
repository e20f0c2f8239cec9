// Lookups by keys that somebody holds: each held row is looked up once, and every row that meets it has what was found.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nowhere } from '../../../engine/batch/batch.ts'
import type { Batch } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { missingRow } from '../../../engine/batch/vector.ts'
import { HeldLookups } from '../../../engine/nodes/derived-mapping/held-lookups.ts'
import { batchOf, schemaOf } from '../rows.ts'

const schema = schemaOf('domain country')
const heldRows = 20
/** What a held row finds; every seventh finds nothing. */
const foundBy = (row: number): number => (row % 7 === 0 ? missingRow : row * 3)

function heldStore(): RecordStore {
  const store = new RecordStore(schema, new Memory(), null)
  const table = Array.from({ length: heldRows }, (_, row) => [`domain${row}`, 'JP'])
  store.append(batchOf(schema, table))
  return store
}

function meeting(store: RecordStore, rows: Uint32Array): Batch {
  const columns = schema.map((_, index) => ({ vector: store.column(index), rows }))
  return { schema, rowCount: rows.length, columns, origin: nowhere }
}

const partners = fc.option(fc.nat({ max: heldRows - 1 }))

it('finds for each row what its held row finds, and looks that up once', () => {
  const batches = fc.array(fc.array(partners, { minLength: 1, maxLength: 30 }), { minLength: 1 })
  fc.assert(
    fc.property(batches, (list) => {
      const store = heldStore()
      const asked: number[] = []
      const lookups = new HeldLookups([0, 1], ({ columns }) => {
        const rows = columns[0]!.rows!
        asked.push(...rows)
        return Uint32Array.from(rows, foundBy)
      })
      for (const met of list) {
        const rows = Uint32Array.from(met, (row) => row ?? missingRow)
        const found = lookups.rowsOf(meeting(store, rows))
        expect([...found]).toEqual(met.map((row) => (row === null ? missingRow : foundBy(row))))
      }
      expect(new Set(asked).size).toBe(asked.length)
      store.dispose()
    }),
  )
})

it('asks for each row where the keys come from no rows that are held', () => {
  const lookups = new HeldLookups([0, 1], ({ rowCount }) => new Uint32Array(rowCount).fill(5))
  const batch = batchOf(schema, [
    ['a', 'JP'],
    ['a', 'JP'],
  ])
  expect([...lookups.rowsOf(batch)]).toEqual([5, 5])
})
