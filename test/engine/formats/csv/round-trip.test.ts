// Whatever is written is read back, and rewriting a file settles after the first time.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { batchOf } from './batch-of.ts'
import { rewrite, write } from './write.ts'
import { anyText } from '../../any-text.ts'

const value = fc.option(
  fc.oneof(
    anyText({ maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ';', "'", 'a', ' '), maxLength: 6 }),
  ),
  { nil: null },
)
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 12 }),
  )

test('what is written is read back, in every dialect and size', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',"', ';"', "\t'", '|"'),
      fc.record({
        bom: fc.boolean(),
        quoteAll: fc.boolean(),
        newline: fc.constantFrom('lf', 'crlf'),
      }),
      fc.integer({ min: 1, max: 100 }),
      async (rows, [delimiter, quote], rest, size) => {
        const width = rows[0]?.length ?? 1
        const names = Array.from({ length: width }, (_, i) => `n${i}`)
        const dialect = { delimiter: delimiter!, quote: quote! }
        const { bytes } = await write([batchOf(names, rows)], { ...dialect, ...rest })
        const reading = await read(bytes, { ...dialect, chunk: size, batchBytes: size })
        // A lone surrogate has no UTF-8: it was written as U+FFFD.
        const expected = rows.map((row) => row.map((text) => text?.toWellFormed() ?? null))
        expect(reading).toMatchObject({ names, rows: expected, ragged: [] })
      },
    ),
    { numRuns: 1500 },
  )
})

test('rewriting a file is the same in all batch sizes, and again the same', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 200 }), async (rows, batchBytes) => {
      const names = Array.from({ length: rows[0]?.length ?? 1 }, (_, i) => `n${i}`)
      const { text } = await write([batchOf(names, rows)])
      const all = await write([batchOf(names, rows)], { quoteAll: true, newline: 'crlf' })
      expect((await rewrite(text, {}, undefined, batchBytes)).text).toBe(text)
      expect((await rewrite(all.text, {}, undefined, batchBytes)).text).toBe(text)
    }),
    { numRuns: 500 },
  )
})
