// Both kinds of kernels and the row-by-row writer put the same bytes together.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { selectRows } from '../../../../engine/batch/batch.ts'
import type { Batch, Column } from '../../../../engine/batch/batch.ts'
import { CodedVector, constantVector } from '../../../../engine/batch/coded-vector.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import { RecordStore } from '../../../../engine/batch/records/record-store.ts'
import { textVector } from '../../../../engine/batch/text-vector.ts'
import { missingRow } from '../../../../engine/batch/vector.ts'
import { BulkRows } from '../../../../engine/formats/csv/bulk-rows.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../../../engine/formats/csv/format.ts'
import type { CsvWriteFormat } from '../../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { RowWriter } from '../../../../engine/formats/csv/row-writer.ts'
import { segmentsOf } from '../../../../engine/formats/csv/segments.ts'
import { StagedBytes } from '../../../../engine/formats/staged-bytes.ts'
import { kernelModule } from '../../kernels/kernel-module.ts'
import { memoryHost } from '../../memory-host.ts'

interface Sample {
  /** Rows of three fields as they stand in a file. */
  rows: string[][]
  newline: string
  emptyIsNull: boolean
  texts: (string | null)[]
  /** Rows to write, by place in the batch; 8 and more stand for rows that a left merge did not find. */
  kept: number[]
  order: number[]
  format: Partial<CsvWriteFormat>
}

const fieldText = fc.oneof(
  fc.constantFrom('', '""', '"a, b"', '"plain"', '"he said ""no"""', '"two\nlines"', 'a"b', 'x\ry'),
  fc.constantFrom('word', '日本語', 'y'.repeat(70), 'z'.repeat(300), `"${'q'.repeat(40)}"`),
)
const valueText = fc.option(
  fc.constantFrom('', 'plain', 'a,b', 'a;b', 'say "hi"', 'two\r\nlines', '長い'.repeat(60)),
)

const samples: fc.Arbitrary<Sample> = fc.record({
  rows: fc.array(fc.array(fieldText, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 8,
  }),
  newline: fc.constantFrom('\n', '\r\n'),
  emptyIsNull: fc.boolean(),
  texts: fc.array(valueText, { minLength: 8, maxLength: 8 }),
  kept: fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  format: fc.record({
    delimiter: fc.constantFrom(',', ';'),
    newline: fc.constantFrom('lf', 'crlf'),
  }),
})

/** Raw fields, then two held texts, a computed one, a coded one and a constant, in some order and selection. */
async function withBatch<T>(sample: Sample, memory: Memory, use: (batch: Batch) => Promise<T>) {
  const text = `a,b,c\n${sample.rows.map((row) => row.join(',')).join(sample.newline)}\n`
  const host = memoryHost()
  const source = await host.files.open(host.put('rows.csv', text).hash)
  const format = { ...defaultReadFormat, emptyIsNull: sample.emptyIsNull }
  for await (const raw of readCsv({ source, format, file: 'rows.csv', node: 'n', memory })) {
    const texts = sample.texts.slice(0, raw.rowCount)
    const held = ['held', 'beside'].map((name) => ({ name, type: 'string' as const }))
    const store = new RecordStore(held, memory)
    const { origin, rowCount } = raw
    const vectors = [textVector(texts), textVector(texts.toReversed())]
    store.append({ ...raw, schema: held, columns: vectors.map((vector) => ({ vector })) })
    const codes = Uint8Array.from(texts, (_, row) => row % 3)
    const all: Column[] = [
      ...raw.columns,
      { vector: store.column(0) },
      { vector: store.column(1) },
      { vector: textVector(texts) },
      { vector: new CodedVector(codes, [null, new TextEncoder().encode('x,y'), new Uint8Array()]) },
      { vector: constantVector('const', rowCount) },
    ]
    const columns = sample.order.map((index) => all[index]!)
    const schema = columns.map((_, index) => ({ name: `f${index}`, type: 'string' as const }))
    const kept = Uint32Array.from(sample.kept, (row) => (row < rowCount ? row : missingRow))
    const answer = await use(selectRows({ schema, rowCount, columns, origin }, kept))
    store.dispose()
    return answer
  }
  throw new Error('no batch')
}

async function written(
  memory: Memory,
  write: (staged: StagedBytes) => Promise<void>,
): Promise<string> {
  const host = memoryHost()
  const staged = new StagedBytes(memory, await host.files.create('out'), host.digest())
  await write(staged)
  await staged.finish()
  return Buffer.from(host.output('out')).toString('latin1')
}

const memories = [new Memory(), new Memory({ kernels: kernelModule })]

it('writes any batch as the row writer does, with both kinds of kernels', async () => {
  await fc.assert(
    fc.asyncProperty(samples, async (sample) => {
      const format = { ...defaultWriteFormat, ...sample.format }
      for (const memory of memories) {
        await withBatch(sample, memory, async (batch) => {
          const expected = await written(memory, async (staged) => {
            const writer = new RowWriter(memory, staged, format)
            const segments = segmentsOf(batch.columns, format)
            for (let row = 0; row < batch.rowCount; row++) writer.row(segments, row)
          })
          const actual = await written(memory, async (staged) => {
            const rows = new BulkRows(memory, staged, format)
            rows.prepare(batch)
            expect(rows.write(0, batch.rowCount)).toBe(batch.rowCount)
            rows.dispose()
          })
          expect(actual).toBe(expected)
        })
      }
    }),
    { numRuns: 800 },
  )
})
