// Vectors and the record store: what goes in comes out, null and empty text apart.
import { describe, expect, test } from 'vitest'
import { nowhere, selectRows } from '../../../engine/batch/batch.ts'
import { CodedVector, constantVector } from '../../../engine/batch/coded-vector.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { TextBuilder, textVector } from '../../../engine/batch/text-vector.ts'
import { missingRow, newSlice, sliceText } from '../../../engine/batch/vector.ts'
import type { Vector } from '../../../engine/batch/vector.ts'
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../engine/formats/csv/reader.ts'
import { rowsOf, sourceOf } from '../formats/bytes.ts'
import { kernelModule } from '../kernels/kernel-module.ts'

function valuesOf(vector: Vector): (string | null)[] {
  const slice = newSlice()
  return Array.from({ length: vector.rowCount }, (_, row) => {
    const value = vector.locate(row, slice) ? sliceText(slice) : null
    expect(vector.isNull(row)).toBe(value === null)
    return value
  })
}

/** What its first value lies in. */
function bytesOf(vector: Vector): Uint8Array {
  const slice = newSlice()
  vector.locate(0, slice)
  return slice.bytes
}

describe('text vector', () => {
  test('holds what was appended; a builder begins anew after build', () => {
    const builder = new TextBuilder()
    const values = Array.from({ length: 300 }, (_, i) =>
      i % 7 === 0 ? null : i % 5 === 0 ? '' : '値'.repeat(i % 90),
    )
    for (const value of values) {
      if (value === null) builder.appendNull()
      else builder.appendText(value)
    }
    const first = builder.build()
    builder.appendText('again')
    expect(builder.rowCount).toBe(1)
    expect(valuesOf(builder.build())).toEqual(['again'])
    expect(valuesOf(first)).toEqual(values)
  })

  test('is lent until the next value, batch after batch in the same room', () => {
    const builder = new TextBuilder()
    builder.appendText('first')
    builder.appendNull()
    const first = builder.lend()
    expect(valuesOf(first)).toEqual(['first', null])
    builder.appendText('next')
    const next = builder.lend()
    expect(valuesOf(next)).toEqual(['next'])
    expect(bytesOf(next)).toBe(bytesOf(first))
  })
})

describe('coded and constant vectors', () => {
  test('a code stands for an entry of the dictionary', () => {
    const dictionary = [new TextEncoder().encode('a'), null, new Uint8Array(0)]
    expect(valuesOf(new CodedVector(Uint8Array.of(2, 0, 1, 0), dictionary))).toEqual([
      '',
      'a',
      null,
      'a',
    ])
  })

  test('a constant is the same in every row', () => {
    expect(valuesOf(constantVector('有効', 2))).toEqual(['有効', '有効'])
    expect(valuesOf(constantVector(null, 2))).toEqual([null, null])
  })
})

async function storeOf(
  text: string,
  memory: Memory,
  batchBytes: number,
  files?: null,
): Promise<RecordStore> {
  const format = defaultReadFormat
  const source = sourceOf(text, 1000)
  const options = { source, format, file: 'f.csv', node: 'src', memory, batchBytes }
  let store: RecordStore | undefined
  for await (const batch of readCsv(options)) {
    store ??= new RecordStore(batch.schema, memory, files)
    store.append(batch)
  }
  return store!
}

/** From the first record to the second. */
function firstBytes(store: RecordStore): number {
  return store.recordAt(1) - store.recordAt(0)
}

function line(i: number): string {
  return `${i},${'x'.repeat(i % 200)},"q ""${i}""",`
}

describe('record store', () => {
  const text = `a,b,c,d\n${Array.from({ length: 3000 }, (_, i) => line(i)).join('\n')}\n`
  const expected = Array.from({ length: 3000 }, (_, i) => [
    String(i),
    i % 200 === 0 ? null : 'x'.repeat(i % 200),
    `q "${i}"`,
    null,
  ])

  test('keeps rows beyond their batch, while the shared memory grows', async () => {
    for (const batchBytes of [64, 4096, 1 << 20]) {
      const memory = new Memory()
      const store = await storeOf(text, memory, batchBytes)
      expect(store.rowCount).toBe(3000)
      expect(rowsOf(store.batch())).toEqual(expected)
      expect(valuesOf(store.column(2)).slice(0, 2)).toEqual(['q "0"', 'q "1"'])
      expect(store.origin().describe(2999)).toEqual({
        node: 'src',
        file: 'f.csv',
        line: 3001,
        row: 2999,
      })
      expect(store.sizeBytes).toBeGreaterThan(300_000)
      store.dispose()
    }
  })

  test.each([undefined, kernelModule])(
    'keeps rows alone where nobody asks for origins',
    async (kernels) => {
      for (const batchBytes of [64, 1 << 20]) {
        const memory = new Memory({ kernels })
        const [kept, whole] = [
          await storeOf(text, memory, batchBytes, null),
          await storeOf(text, memory, batchBytes),
        ]
        expect(rowsOf(kept.batch())).toEqual(expected)
        expect(valuesOf(kept.column(1))).toEqual(valuesOf(whole.column(1)))
        expect(kept.origin()).toBe(nowhere)
        expect(firstBytes(kept)).toBeLessThan(firstBytes(whole))
      }
    },
  )

  test('copies selected rows and rows that are missing', () => {
    const store = new RecordStore([{ name: 'a', type: 'string' }])
    const origin = { describe: (row: number) => ({ node: 'n', file: 'f', line: row + 2, row }) }
    const schema = store.schema
    const batch = { schema, rowCount: 2, columns: [{ vector: textVector(['x', '']) }], origin }
    store.append(selectRows(batch, Uint32Array.of(1, 0, 1)))
    const rows = Uint32Array.of(missingRow, 0)
    store.append({ ...batch, columns: [{ vector: textVector(['y']), rows }] })
    expect(rowsOf(store.batch())).toEqual([[''], ['x'], [''], [null], ['y']])
    expect(store.origin().describe(0).line).toBe(3)
  })

  test('gives its memory back', async () => {
    const memory = new Memory()
    const first = await storeOf(text, memory, 4096)
    first.dispose()
    const used = memory.sizeBytes
    const second = await storeOf(text, memory, 4096)
    expect(memory.sizeBytes).toBe(used)
    expect(rowsOf(second.batch())).toEqual(expected)
  })

  test('stops at the budget with an error that says so', async () => {
    const memory = new Memory({ budgetBytes: 256 * 1024 })
    await expect(storeOf(text, memory, 4096)).rejects.toThrow(
      expect.objectContaining({ code: 'memory.over-budget' }),
    )
  })
})
