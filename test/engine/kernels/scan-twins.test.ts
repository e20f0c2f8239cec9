// Both kinds of kernels say the same about any bytes.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { scanInfo } from '../../../engine/kernels/kernels.ts'
import { kernelModule } from './kernel-module.ts'
import { anyText } from '../any-text.ts'

const memories = [new Memory(), new Memory({ kernels: kernelModule })] as const
const room = 4096

/** What each kind of kernels answers to the same bytes, with addresses relative to the first of them. */
function both(bytes: Uint8Array, offset: number, run: (memory: Memory, start: number) => unknown) {
  return memories.map((memory) => {
    const block = memory.allocate(bytes.length + offset + 1)
    const start = block + offset
    memory.u8.set(bytes, start)
    const answer = run(memory, start)
    memory.release(block)
    return answer
  })
}

interface Scanning {
  bytes: Uint8Array
  offset: number
  capacity: number
  delimiter: number
  quote: number
}

function scanned({ bytes, capacity, delimiter, quote }: Scanning) {
  return (memory: Memory, start: number) => {
    const block = memory.allocate((room + 1) * 4)
    const info = memory.allocate(scanInfo.words * 4)
    const end = start + bytes.length
    const { kernels } = memory
    const count = kernels.scan(start, end, block + 4, capacity, info, { delimiter, quote })
    const words = (address: number, length: number): number[] => [
      ...memory.u32.subarray(address >>> 2, (address >>> 2) + length),
    ]
    const [rows, flags, open, text, full, scannedLines] = words(info, scanInfo.words) as [
      number,
      ...number[],
    ]
    const relative = (address: number | undefined): number => (address ? address - start : -1)
    const positions = words(block, count + 1).map((at) => at - start)
    const fields = Math.max(1, Math.floor(count / Math.max(1, rows)))
    const whole = Math.floor(count / fields)
    const rectangular = kernels.isRectangular(block + 4, Math.min(rows, whole), fields)
    memory.release(block)
    memory.release(info)
    const lines = kernels.countLines(start, end)
    return {
      positions,
      rows,
      flags,
      full,
      scannedLines,
      lines,
      rectangular,
      open: relative(open),
      text: relative(text),
    }
  }
}

/** Mostly text, with the bytes that matter thickly strewn in. */
const csvBytes = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('a', 'bc', 'word ', '日本', '\0', '\xff') },
      { weight: 3, arbitrary: fc.constantFrom(',', ';', '\n', '\r\n', '\r') },
      { weight: 2, arbitrary: fc.constantFrom('"', '""', '"quoted, \n text"', ',"', '",', '"\n') },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(70), `"${'y'.repeat(130)}"`) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => new TextEncoder().encode(parts.join('')))

it('scans the same in both kinds of kernels, whatever the bytes', () => {
  const scannings: fc.Arbitrary<Scanning> = fc.record({
    bytes: csvBytes,
    offset: fc.nat(9),
    capacity: fc.oneof(fc.constant(room), fc.integer({ min: 1, max: 90 })),
    delimiter: fc.constantFrom(44, 59, 9, 124),
    quote: fc.constantFrom(34, 39, 256),
  })
  fc.assert(
    fc.property(scannings, (scanning) => {
      const [typeScript, wasm] = both(scanning.bytes, scanning.offset, scanned(scanning))
      expect(wasm).toEqual(typeScript)
    }),
    { numRuns: 3000 },
  )
})

/** Well-formed text with wild bytes in between. */
const textBytes = fc
  .array(
    fc.oneof(
      anyText().map((text) => [...new TextEncoder().encode(text)]),
      fc.constant([
        ...new TextEncoder().encode('ascii only, and rather long, so that whole vectors pass'),
      ]),
      fc.constantFrom([0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe3, 0x81]),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Uint8Array.from(parts.flat()))

it('validates UTF-8 the same in both kinds of kernels', () => {
  fc.assert(
    fc.property(textBytes, fc.nat(9), (bytes, offset) => {
      const [typeScript, wasm] = both(bytes, offset, (memory, start) => {
        return memory.kernels.validUtf8(start, start + bytes.length) - start
      })
      expect(wasm).toBe(typeScript)
    }),
    { numRuns: 3000 },
  )
})
