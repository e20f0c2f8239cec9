// The NDJSON writer against JSON.stringify: the same bytes for any text, in any pieces.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../../../engine/batch/batch.ts'
import { memoryOf } from '../../../../engine/batch/memory-of.ts'
import { RecordStore } from '../../../../engine/batch/records/record-store.ts'
import { textVector } from '../../../../engine/batch/text-vector.ts'
import { NdjsonWriter } from '../../../../engine/formats/ndjson/writer.ts'
import { memoryHost, sha256 } from '../../memory-host.ts'
import { anyText } from '../../any-text.ts'

type Value = string | null

const origin = { describe: (row: number) => ({ node: 's', file: 'f', line: row + 1, row }) }

function batchOf(names: readonly string[], rows: readonly (readonly Value[])[]): Batch {
  const columns = names.map((_, index) => ({ vector: textVector(rows.map((row) => row[index]!)) }))
  const schema = names.map((name) => ({ name, type: 'string' as const }))
  return { schema, rowCount: rows.length, columns, origin }
}

/** With `stored` the values lie in the memory that the writer's buffer grows in. */
async function written(batches: readonly Batch[], stored: boolean) {
  const host = memoryHost()
  const memory = memoryOf(host)
  const { schema } = batches[0]!
  const sink = await host.files.create('out')
  const writer = new NdjsonWriter({ schema, sink, digest: host.digest(), memory })
  for (const batch of batches) {
    const store = new RecordStore(schema, memory)
    store.append(batch)
    await writer.write(stored ? store.batch() : batch)
    store.dispose()
  }
  const report = await writer.finish()
  return { report, bytes: host.output('out') }
}

function expected(names: readonly string[], rows: readonly (readonly Value[])[]): Uint8Array {
  const lines = rows.map((row) => {
    const fields = names.map(
      (name, index) => `${JSON.stringify(name)}:${JSON.stringify(row[index])}`,
    )
    return `{${fields.join(',')}}\n`
  })
  return new TextEncoder().encode(lines.join(''))
}

/** Everything that JSON escapes is likely; no lone surrogates, which UTF-8 does not have. */
const text = fc.oneof(
  anyText(),
  fc.string({
    unit: fc.constantFrom('"', '\\', '\n', '\r', '\t', '\b', '\f', '\0', '\x1f', '\x7f'),
  }),
  fc.string({ unit: fc.constantFrom('é', '髙', '😀', '\u2028', '\ufeff', 'a', '/') }),
)
const table = fc.uniqueArray(text, { minLength: 1, maxLength: 4 }).chain((names) =>
  fc.record({
    names: fc.constant(names),
    batches: fc.array(
      fc.array(fc.tuple(...names.map(() => fc.option(text, { nil: null }))), { maxLength: 8 }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
)

describe('NDJSON writer', () => {
  it('writes what JSON.stringify writes', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async ({ names, batches }, stored) => {
        const { report, bytes } = await written(
          batches.map((rows) => batchOf(names, rows)),
          stored,
        )
        const wanted = expected(names, batches.flat())
        expect(bytes).toEqual(Buffer.from(wanted))
        expect(report).toEqual({
          rows: batches.flat().length,
          sizeBytes: wanted.length,
          sha256: sha256(wanted),
        })
      }),
    )
  })

  it.each([true, false])(
    'grows with values larger than its buffer (stored: %s)',
    async (stored) => {
      const rows = [1, 300_000, 2_000_000].map((size) => ['"\n'.repeat(size), 'é'.repeat(size)])
      const { bytes } = await written([batchOf(['a', 'b'], rows)], stored)
      expect(sha256(bytes)).toBe(sha256(expected(['a', 'b'], rows)))
    },
  )

  it('writes rows without fields', async () => {
    const { bytes } = await written([{ schema: [], rowCount: 2, columns: [], origin }], false)
    expect(Buffer.from(bytes).toString()).toBe('{}\n{}\n')
  })
})
