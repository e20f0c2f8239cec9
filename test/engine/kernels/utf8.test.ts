// UTF-8 validation against the platform's strict decoder.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { typeScriptKernels } from '../../../engine/kernels/typescript.ts'
import { isCutSequence } from '../../../engine/kernels/utf8.ts'
import { anyText } from '../any-text.ts'

const memory = new Memory()
const kernels = typeScriptKernels(memory)
const block = memory.allocate(4096)

/** Length of the valid part; alignment of the first byte is `offset`. */
function validLength(bytes: Uint8Array, offset: number): number {
  memory.u8.set(bytes, block + offset)
  return kernels.validUtf8(block + offset, block + offset + bytes.length) - block - offset
}

function strictly(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const piece = fc.oneof(
  anyText({ maxLength: 6 }).map((text) => [...new TextEncoder().encode(text)]),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 }),
  fc.constantFrom([0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x82]),
)

test('accepts exactly what the strict decoder accepts, at every alignment', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 0, max: 7 }), (pieces, offset) => {
      const bytes = Uint8Array.from(pieces.flat())
      const valid = validLength(bytes, offset)
      expect(valid === bytes.length).toBe(strictly(bytes))
      expect(strictly(bytes.subarray(0, valid))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('tells a sequence that is cut off from a wrong one', () => {
  for (const character of ['é', '合', '😀']) {
    const whole = new TextEncoder().encode(character)
    for (let length = 1; length < whole.length; length++) {
      expect(isCutSequence(whole.subarray(0, length), 0, length)).toBe(true)
    }
  }
  for (const wrong of [[0x80], [0xc1], [0xf5], [0xe0, 0x80], [0xed, 0xa0], [0xf4, 0x90, 0x80]]) {
    expect(isCutSequence(Uint8Array.from(wrong), 0, wrong.length)).toBe(false)
  }
})
