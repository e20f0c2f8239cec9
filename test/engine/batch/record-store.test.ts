// Rows put away as records: wide ones take little more memory while they are packed than they take themselves.
import { expect, test } from 'vitest'
import { nowhere } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { TextBuilder } from '../../../engine/batch/text-vector.ts'
import { newSlice, sliceText } from '../../../engine/batch/vector.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { kernelModule } from '../kernels/kernel-module.ts'

const fields = 500
const rowCount = 2000
const schema = Array.from({ length: fields }, (_, field) => ({
  name: `f${field}`,
  type: 'string',
})) satisfies Schema

const valueAt = (row: number, field: number): string => `${(row * field) % 10}`

test.each([
  ['TypeScript', undefined],
  ['WebAssembly', kernelModule],
])('500 fields are packed piece by piece (%s)', (_, kernels) => {
  const memory = new Memory({ budgetBytes: 8 * 2 ** 20, kernels })
  const store = new RecordStore(schema, memory, null)
  const columns = schema.map((_field, field) => {
    const values = new TextBuilder()
    for (let row = 0; row < rowCount; row++) values.appendText(valueAt(row, field))
    return { vector: values.build() }
  })
  store.append({ schema, rowCount, columns, origin: nowhere })
  expect(store.rowCount).toBe(rowCount)
  const slice = newSlice()
  for (const field of [0, 1, 499]) {
    for (let row = 0; row < rowCount; row++) {
      expect(store.locate(row, field, slice) ? sliceText(slice) : null).toBe(valueAt(row, field))
    }
  }
  expect(memory.sizeBytes - store.sizeBytes).toBeLessThan(2 ** 20)
})
