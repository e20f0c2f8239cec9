// What a choice remembers of rows that somebody holds lies within the memory's budget, and is given up where that is used up.
import { expect, it } from 'vitest'
import { nowhere } from '../../../engine/batch/batch.ts'
import type { Batch } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { Choice } from '../../../engine/expression/choice.ts'
import { batchOf, runContext, schemaOf } from '../rows.ts'

const schema = schemaOf('text')
const heldRows = 60_000
const textOf = (row: number): string => `t ${row % 90}`
const batchRows = 5000

it('is kept within the budget, and found out anew where that is used up', () => {
  const memory = new Memory({ budgetBytes: 6 << 20 })
  const store = new RecordStore(schema, memory, null)
  store.append(
    batchOf(
      schema,
      Array.from({ length: heldRows }, (_, row) => [textOf(row)]),
    ),
  )
  const vector = store.column(0)
  const seven = { kind: 'value' as const, value: '7' }
  const criteria = [{ field: 'text', operator: 'contains' as const, operand: seven }]
  const choice = new Choice([{ criteria, logic: '' }], schema, memory, runContext)
  const meet = (from: number): void => {
    const rows = Uint32Array.from({ length: batchRows }, (_, row) => from + row)
    const columns = [{ vector, rows }]
    const batch: Batch = { schema, rowCount: batchRows, columns, origin: nowhere }
    const wanted = [...rows.keys()].filter((row) => textOf(from + row).includes('7'))
    expect([...choice.rowsWith(0, batch)]).toEqual(wanted)
  }
  for (let from = 0; from < heldRows - batchRows; from += batchRows) meet(from)
  expect(memory.spared.size).toBe(0)
  meet(heldRows - batchRows)
  expect(memory.spared.size).toBe(1)
  meet(0)
  const all: number[] = []
  expect(() => {
    for (;;) all.push(memory.allocate(1 << 12))
  }).toThrow('memory.over-budget')
  expect(memory.spared.size).toBe(0)
  for (const block of all.slice(0, 20)) memory.release(block)
  meet(100)
  choice.dispose()
  store.dispose()
})
