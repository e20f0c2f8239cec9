// Where values stand that are written with doubled quotes: many of them need more room than is taken at first.
import { expect, test } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { SliceList } from '../../../engine/batch/slice-list.ts'
import { defaultReadFormat } from '../../../engine/formats/csv/format.ts'
import { readCsv } from '../../../engine/formats/csv/reader.ts'
import { sourceOf } from '../formats/bytes.ts'
import { kernelModule } from '../kernels/kernel-module.ts'

const decoder = new TextDecoder()

for (const [kernels, memory] of [
  ['TypeScript', new Memory()],
  ['WebAssembly', new Memory({ kernels: kernelModule })],
] as const) {
  test.each([1, 100, 20_000])(`%i values with quotes in them (${kernels})`, async (count) => {
    const values = Array.from({ length: count }, (_, row) => `${row} says "値"`)
    const lines = values.map((value) => `"${value.replaceAll('"', '""')}"\n`)
    const source = sourceOf(`note\n${lines.join('')}`)
    const batchBytes = 2 ** 20
    const reading = { source, format: defaultReadFormat, file: 'f', node: 'n', batchBytes, memory }
    const list = new SliceList(memory)
    const read: string[] = []
    for await (const { columns, rowCount } of readCsv(reading)) {
      list.point(columns[0]!, rowCount, 0)
      for (let row = 0, at = list.address >>> 2; row < rowCount; row++, at += 2) {
        const [start, end] = memory.u32.subarray(at, at + 2)
        read.push(decoder.decode(memory.u8.slice(start, end)))
      }
    }
    expect(read).toEqual(values)
    list.dispose()
  })
}
