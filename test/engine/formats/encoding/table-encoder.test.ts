// Text encoded by a kernel is what the encoder says character by character, with both kinds of kernels.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Memory } from '../../../../engine/batch/memory.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { kernelModule } from '../../kernels/kernel-module.ts'
import { anyText } from '../../any-text.ts'

const memories = [new Memory(), new Memory({ kernels: kernelModule })]
const plain = newEncoder('shift_jis')!
const encoders = memories.map((memory) => ({ memory, encoder: newEncoder('shift_jis', memory)! }))

const pieces = fc.oneof(
  fc.constantFrom(
    '日本語',
    'ｶﾀｶﾅ',
    '髙﨑①',
    '\u0080',
    'a line of plain text, rather long\n',
    'x',
    '~\\',
  ),
  fc.constantFrom('ä', '😀', '\uffff', '〜'),
  anyText({ maxLength: 4 }),
)

it('encodes, or finds a missing character, as the plain encoder does', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(20), (texts, offset) => {
      const bytes = new TextEncoder().encode(texts.join(''))
      const target = new Uint8Array(bytes.length)
      const end = plain.encode(bytes, 0, bytes.length, target, 0)
      for (const { memory, encoder } of encoders) {
        const from = memory.allocate(bytes.length + offset + 1) + offset
        const out = memory.allocate(bytes.length + 1)
        memory.u8.set(bytes, from)
        const own = encoder.encode(memory.u8, from, from + bytes.length, memory.u8, out)
        expect(own < 0 ? own : own - out).toBe(end)
        if (end >= 0) {
          expect([...memory.u8.subarray(out, own)]).toEqual([...target.subarray(0, end)])
        }
        memory.release(from - offset)
        memory.release(out)
      }
    }),
    { numRuns: 1500 },
  )
})
