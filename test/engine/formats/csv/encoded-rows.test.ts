// Rows written together in an encoding are the rows written one by one, whatever the encoding lacks.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodings, unencodablePolicies } from '../../../../engine/formats/csv/format.ts'
import { batchOf } from './batch-of.ts'
import { write } from './write.ts'

const value = fc.option(
  fc.constantFrom(
    '',
    'plain',
    'a,b',
    'say "hi"',
    '日本語',
    'ｶﾅ',
    'Grüße',
    'łódź',
    '😀',
    '¥~‾',
    'x'.repeat(300),
  ),
)

function charactersOf(left: readonly { characters: string[] }[]): string[][] {
  return left.map(({ characters }) => characters)
}

it('writes the same bytes and leaves out the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 30 }),
      fc.record({
        encoding: fc.constantFrom(...encodings),
        unencodable: fc.constantFrom(...unencodablePolicies),
        quoteAll: fc.boolean(),
        newline: fc.constantFrom('lf' as const, 'crlf' as const),
      }),
      async (rows, format) => {
        const names = ['a', 'b']
        const together = await write([batchOf(names, rows)], format)
        const each = await write(
          rows.map((row) => batchOf(names, [row])),
          format,
        )
        expect(together.bytes).toEqual(each.bytes)
        expect(together.rows).toBe(each.rows)
        expect(charactersOf(together.left)).toEqual(charactersOf(each.left))
      },
    ),
    { numRuns: 300 },
  )
})
