// What is staged arrives in full, whether the sink writes at once or later, also when the buffer grows in between.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { StagedBytes } from '../../../engine/formats/staged-bytes.ts'
import { digestOf, sha256, sinkOf } from './bytes.ts'

test('pieces of every size, with and without a flush after them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.uint8Array({ maxLength: 9000 }), fc.boolean()), { maxLength: 12 }),
      fc.boolean(),
      async (pieces, atOnce) => {
        const memory = new Memory({ budgetBytes: 2 ** 20 })
        const sink = sinkOf(atOnce)
        const staged = new StagedBytes(memory, sink, digestOf())
        for (const [bytes, flushes] of pieces) {
          staged.append(bytes)
          if (flushes) await staged.flush()
        }
        const written = await staged.finish()
        const all = new Uint8Array(Buffer.concat(pieces.map(([bytes]) => bytes)))
        expect(sink.bytes()).toEqual(all)
        expect(written).toEqual({ sizeBytes: all.length, sha256: sha256(all) })
      },
    ),
    { numRuns: 200 },
  )
})
