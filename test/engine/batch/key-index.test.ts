// Keys of batches in linear memory against a Map of their bytes, with both kinds of kernels.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyIndex } from '../../../engine/batch/key-index.ts'
import { KeySlices } from '../../../engine/batch/key-slices.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { foundKey } from '../../../engine/kernels/kernels.ts'
import { KeyWriter } from '../../../engine/value/key-bytes.ts'
import type { KeyPart } from '../../../engine/value/key-bytes.ts'
import { asIs } from '../../../engine/value/key.ts'
import { kernelModule } from '../kernels/kernel-module.ts'
import { batchOf, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

const schema = schemaOf('a b c')
const memories = [new Memory(), new Memory({ kernels: kernelModule })]

const text = fc.option(
  fc.constantFrom(
    '',
    'a',
    'ab',
    'b',
    'C00000001',
    'C00000002',
    ' a ',
    '1.50',
    '1.5',
    '日本',
    'x'.repeat(99),
  ),
)
const rows = fc.array(fc.tuple(text, text, text), { maxLength: 50 })
const part: fc.Arbitrary<KeyPart> = fc.record({
  column: fc.nat(2),
  as: fc.constantFrom('text' as const, 'number' as const, 'moment' as const),
  normalise: fc.constantFrom(asIs, asIs, { ...asIs, trim: true }),
})

/** Ids as a Map gives them. */
function plainly(
  known: Map<string, number>,
  parts: readonly KeyPart[],
  table: readonly Row[],
  add: boolean,
) {
  const batch = batchOf(schema, table)
  const writer = new KeyWriter(parts)
  return table.map((_, row) => {
    if (!writer.write(batch, row)) return foundKey.null
    const key = Buffer.from(writer.buffer.bytes.subarray(0, writer.buffer.length)).toString('hex')
    if (add && !known.has(key)) known.set(key, known.size)
    return known.get(key) ?? foundKey.none
  })
}

it('numbers and finds keys as a map of their bytes does', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.array(rows, { maxLength: 3 }),
      rows,
      (parts, added, asked) => {
        for (const memory of memories) {
          const known = new Map<string, number>()
          const keys = new KeySlices(parts, memory)
          const index = new KeyIndex(memory)
          for (const table of added) {
            const ids = index.add(keys.fill(batchOf(schema, table)), table.length)
            expect([...ids]).toEqual(plainly(known, parts, table, true))
          }
          expect(index.size).toBe(known.size)
          const found = index.find(keys.fill(batchOf(schema, asked)), asked.length)
          expect([...found]).toEqual(plainly(known, parts, asked, false))
          index.dispose()
          keys.dispose()
        }
      },
    ),
    { numRuns: 400 },
  )
})

it('keeps every key while its table and its blocks grow', () => {
  const parts = [{ column: 0, as: 'text' as const, normalise: asIs }]
  for (const memory of memories) {
    const keys = new KeySlices(parts, memory)
    const index = new KeyIndex(memory)
    const table = Array.from({ length: 5000 }, (_, row): Row => [
      `${row}-${'k'.repeat(row % 150)}`,
      null,
      null,
    ])
    for (let from = 0; from < table.length; from += 700) {
      const some = table.slice(from, from + 700)
      index.add(keys.fill(batchOf(schema, some)), some.length)
    }
    const found = index.find(keys.fill(batchOf(schema, table)), table.length)
    expect([...found]).toEqual(table.map((_, row) => row))
    index.dispose()
    keys.dispose()
  }
})
