// Rows put together while the memory moves under them, as a WebAssembly memory does: growing detaches the old buffer.
import { expect, test } from 'vitest'
import { Memory } from '../../../../engine/batch/memory.ts'
import { RecordStore } from '../../../../engine/batch/records/record-store.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { RowWriter } from '../../../../engine/formats/csv/row-writer.ts'
import { segmentsOf } from '../../../../engine/formats/csv/segments.ts'
import { sourceOf } from '../bytes.ts'

const file = 'a,b,c\n1,"x, y","say ""hi"""\n'

/** Grows the memory each time room for a value is asked for. */
function movingTarget(memory: Memory): { at: number; reserve(bytes: number): boolean } {
  const at = memory.allocate(1024)
  return {
    at,
    reserve(bytes) {
      if (bytes <= 5) return false
      const before = memory.u8
      memory.allocate(memory.u8.length)
      expect(before.length).toBe(0)
      return true
    },
  }
}

test('values are located again after the memory has moved', async () => {
  const memory = new Memory({ backing: new WebAssembly.Memory({ initial: 1 }) })
  const source = sourceOf(file)
  const options = {
    source,
    format: defaultReadFormat,
    file: 'f',
    node: 'n',
    memory,
    batchBytes: 64,
  }
  const store = new RecordStore(
    ['a', 'b', 'c'].map((name) => ({ name, type: 'string' })),
    memory,
  )
  for await (const batch of readCsv(options)) {
    store.append(batch)
    for (const columns of [batch.columns, store.batch().columns]) {
      const target = movingTarget(memory)
      const start = target.at
      new RowWriter(memory, target, defaultWriteFormat).row(
        segmentsOf(columns, defaultWriteFormat),
        0,
      )
      const written = new TextDecoder().decode(memory.u8.slice(start, target.at))
      expect(written).toBe('1,"x, y","say ""hi"""\n')
    }
  }
  expect(store.rowCount).toBe(1)
})
