// The scan kernel against the rule said byte by byte.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { scanFlags, scanInfo } from '../../../engine/kernels/kernels.ts'
import type { ScanDialect } from '../../../engine/kernels/kernels.ts'
import { typeScriptKernels } from '../../../engine/kernels/typescript.ts'

const memory = new Memory()
const kernels = typeScriptKernels(memory)
const block = memory.allocate(1024)
const positions = memory.allocate(8192) + 4
const info = memory.allocate(64)

interface Scan {
  positions: number[]
  rows: number
  lines: number
  flags: number
  openQuote: number
  textAfterQuote: number
}

function scan(bytes: Uint8Array, offset: number, dialect: ScanDialect, capacity = 1024): Scan {
  const start = block + offset
  memory.u8.set(bytes, start)
  const count = kernels.scan(start, start + bytes.length, positions, capacity, info, dialect)
  const { u32 } = memory
  expect(u32[positions / 4 - 1]).toBe(start - 1)
  const relative = (address: number): number => (address === 0 ? -1 : address - start)
  return {
    positions: Array.from(u32.subarray(positions / 4, positions / 4 + count), (p) => p - start),
    rows: u32[info / 4 + scanInfo.rows]!,
    lines: u32[info / 4 + scanInfo.lines]!,
    flags: u32[info / 4 + scanInfo.flags]!,
    openQuote: relative(u32[info / 4 + scanInfo.openQuote]!),
    textAfterQuote: relative(u32[info / 4 + scanInfo.textAfterQuote]!),
  }
}

const nothingWrong = { openQuote: -1, textAfterQuote: -1 }

/** One byte after the other, in the words of the contract. */
function oracle(bytes: Uint8Array, { delimiter, quote }: ScanDialect): Scan {
  const found = { positions: [] as number[], rows: 0, lines: 0, flags: 0, ...nothingWrong }
  let fieldStart = 0
  let at = 0
  while (at < bytes.length) {
    if (at === fieldStart && bytes[at] === quote) {
      found.flags |= scanFlags.quoted
      const open = at++
      for (; at < bytes.length; at++) {
        if (bytes[at] !== quote) continue
        if (bytes[at + 1] !== quote) break
        found.flags |= scanFlags.doubled
        at++
      }
      if (at >= bytes.length) return { ...found, openQuote: open }
      at++
      if (bytes[at] === 13 && (at + 1 === bytes.length || bytes[at + 1] === 10)) at++
      else if (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== 10) {
        return { ...found, textAfterQuote: at }
      }
      continue
    }
    const byte = bytes[at]!
    if (byte === delimiter || byte === 10) {
      found.positions.push(at)
      if (byte === 10) {
        found.rows++
        found.lines = bytes.subarray(0, at + 1).filter((passed) => passed === 10).length
      }
      fieldStart = at + 1
    } else if (byte === quote) found.flags |= scanFlags.irregular
    else if (byte === 13 && at + 1 < bytes.length && bytes[at + 1] !== 10) {
      found.flags |= scanFlags.irregular
    }
    at++
  }
  return found
}

const dialects = [',"', ';"', '\t"', '|"', ",'", ';~', ',', '\t'].map((signs) => ({
  delimiter: signs.charCodeAt(0),
  quote: signs.length > 1 ? signs.charCodeAt(1) : 256,
}))

test('finds what the rule says, for all dialects and alignments', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...`,;\t|"'~\n\r\0a -é`, '""', '",', '\r\n'), { maxLength: 120 }),
      fc.constantFrom(...dialects),
      fc.integer({ min: 0, max: 3 }),
      (parts, dialect, offset) => {
        const bytes = new TextEncoder().encode(parts.join(''))
        expect(scan(bytes, offset, dialect)).toEqual(oracle(bytes, dialect))
      },
    ),
    { numRuns: 5000 },
  )
})

test('stops when there is no room for positions, and says so', () => {
  const bytes = new TextEncoder().encode('a,b\nc,d\n')
  expect(scan(bytes, 0, dialects[0]!, 3).positions).toEqual([1, 3, 5])
  expect(memory.u32[info / 4 + scanInfo.full]).toBe(1)
  scan(bytes, 0, dialects[0]!, 4)
  expect(memory.u32[info / 4 + scanInfo.full]).toBe(0)
})

function rowsOf(text: string): number {
  return scan(new TextEncoder().encode(text), 0, dialects[0]!).rows
}

test('a batch is rectangular when every n-th position ends a row', () => {
  expect(kernels.isRectangular(positions, rowsOf('a,b\nc,d\n'), 2)).toBe(true)
  expect(kernels.isRectangular(positions, rowsOf('a,b,c\nd\n'), 2)).toBe(false)
})
