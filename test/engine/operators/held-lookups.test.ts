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

function heldStore(memory: Memory, rowCount = heldRows): RecordStore {
  const store = new RecordStore(schema, memory, null)
  const table = Array.from({ length: rowCount }, (_, row) => [`domain${row}`, 'JP'])
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
      const memory = new Memory()
      const store = heldStore(memory)
      const asked: number[] = []
      const lookups = new HeldLookups([0, 1], memory, ({ columns }) => {
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
      lookups.dispose()
    }),
  )
})

it('counts what it knows, and gives it up where a lookup needs the memory', () => {
  const held = 5000
  const memory = new Memory({ budgetBytes: 1 << 20 })
  const store = heldStore(memory, held)
  let asked = 0
  const lookups = new HeldLookups([0, 1], memory, ({ columns }) => {
    if (asked === 3) takeAll(memory)
    const rows = columns[0]!.rows!
    asked += rows.length
    return Uint32Array.from(rows, foundBy)
  })
  const found = (...rows: number[]): number[] => [
    ...lookups.rowsOf(meeting(store, Uint32Array.from(rows))),
  ]
  const before = memory.sizeBytes
  expect([found(1, 2, 3), found(3, 2), asked]).toEqual([[3, 6, 9], [9, 6], 3])
  expect(memory.sizeBytes - before).toBeGreaterThanOrEqual(held * 4)
  expect([found(2, 4, 5), asked]).toEqual([[6, 12, 15], 8])
  expect([found(4, 4), asked]).toEqual([[12, 12], 10])
  store.dispose()
})

/** As somebody does who needs every block there is. */
function takeAll(memory: Memory): void {
  const taken: number[] = []
  try {
    for (;;) taken.push(memory.allocate(1 << 12))
  } catch {
    for (const block of taken) memory.release(block)
  }
}

it('asks for each row where the keys come from no rows that are held', () => {
  const lookups = new HeldLookups([0, 1], new Memory(), ({ rowCount }) =>
    new Uint32Array(rowCount).fill(5),
  )
  const batch = batchOf(schema, [
    ['a', 'JP'],
    ['a', 'JP'],
  ])
  expect([...lookups.rowsOf(batch)]).toEqual([5, 5])
})
