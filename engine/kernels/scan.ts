// Scan of CSV bytes for real delimiters and line ends: four bytes at a time, quoted fields apart.
import type { LinearMemory } from './linear-memory.ts'
import { scanFlags, scanInfo } from './kernels.ts'
import type { ScanDialect } from './kernels.ts'

const lf = 10
const cr = 13

interface Region {
  start: number
  end: number
  positions: number
  capacity: number
  info: number
}

/** What one pass carries along. `at` is where the word loop goes on after a quoted field. */
interface Pass {
  at: number
  count: number
  rows: number
  lines: number
  /** LFs inside quotes since the last end of a row. */
  quotedLines: number
  flags: number
  openQuote: number
  textAfterQuote: number
  full: number
}

/** See `Kernels.scan`. */
export function scanRows(memory: LinearMemory, region: Region, dialect: ScanDialect): number {
  const { u32 } = memory
  const pass: Pass = {
    at: region.start,
    count: 0,
    rows: 0,
    lines: 0,
    quotedLines: 0,
    flags: 0,
    openQuote: 0,
    textAfterQuote: 0,
    full: 0,
  }
  u32[(region.positions >>> 2) - 1] = region.start - 1
  while (pass.at < region.end && pass.textAfterQuote === 0 && pass.full === 0) {
    const quote = scanPlain(memory, region, dialect, pass)
    if (quote !== 0) scanQuoted(memory.u8, quote, region.end, dialect, pass)
  }
  const info = region.info >>> 2
  u32[info + scanInfo.rows] = pass.rows
  u32[info + scanInfo.flags] = pass.flags
  u32[info + scanInfo.openQuote] = pass.openQuote
  u32[info + scanInfo.textAfterQuote] = pass.textAfterQuote
  u32[info + scanInfo.full] = pass.full
  u32[info + scanInfo.lines] = pass.lines
  return pass.count
}

/**
 * Scans on from `pass.at` to the first quote that opens a field, whose address is the answer (0: the end was reached).
 *
 * The word test finds bytes below a limit: `(w - limit) & ~w` has the top bit of each byte set that is below it, and of some others
 * that follow one (borrow), so every candidate is looked at again. Delimiters above the comma need a second, exact test.
 */
function scanPlain(memory: LinearMemory, region: Region, dialect: ScanDialect, pass: Pass): number {
  const { u8, i32, u32 } = memory
  const { delimiter, quote } = dialect
  const end = region.end
  const low = Math.max(cr, quote < 256 ? quote : 0, delimiter <= 44 ? delimiter : 0) + 1
  const limit = low <= 128 ? Math.imul(low, 0x01010101) : 0
  const apart = delimiter > 44 ? Math.imul(delimiter, 0x01010101) : 0
  const base = region.positions >>> 2
  const capacity = base + region.capacity
  let next = base + pass.count
  let rows = pass.rows
  let at = pass.at
  let opened = 0
  while (at < end) {
    if ((at & 3) === 0) {
      const last = (end >>> 2) - 1
      let word = at >>> 2
      if (apart === 0) {
        while (word <= last) {
          const w = i32[word]!
          if (((w - limit) & ~w & 0x80808080) !== 0) break
          word++
        }
      } else {
        while (word <= last) {
          const w = i32[word]!
          const x = w ^ apart
          if (((((w - limit) & ~w) | ((x - 0x01010101) & ~x)) & 0x80808080) !== 0) break
          word++
        }
      }
      at = word << 2
      if (at >= end) break
    }
    const byte = u8[at]!
    if (byte === delimiter || byte === lf) {
      if (next === capacity) {
        pass.full = 1
        break
      }
      u32[next++] = at
      if (byte === lf) {
        rows++
        pass.lines += 1 + pass.quotedLines
        pass.quotedLines = 0
      }
    } else if (byte === quote) {
      if (u32[next - 1] === at - 1) {
        opened = at
        break
      }
      pass.flags |= scanFlags.irregular
    } else if (byte === cr && at + 1 < end && u8[at + 1] !== lf) pass.flags |= scanFlags.irregular
    at++
  }
  pass.count = next - base
  pass.rows = rows
  pass.at = at
  return opened
}

/** Passes a quoted field that opens at `open`; afterwards `pass.at` is at the delimiter or line end behind it. */
function scanQuoted(
  u8: Uint8Array,
  open: number,
  end: number,
  dialect: ScanDialect,
  pass: Pass,
): void {
  const { delimiter, quote } = dialect
  pass.flags |= scanFlags.quoted
  let at = open + 1
  for (;;) {
    for (; at < end && u8[at] !== quote; at++) if (u8[at] === lf) pass.quotedLines++
    if (at >= end) {
      pass.openQuote = open
      pass.at = end
      return
    }
    at++
    if (at < end && u8[at] === quote) {
      pass.flags |= scanFlags.doubled
      at++
    } else break
  }
  pass.at = at
  if (at >= end) return
  const byte = u8[at]!
  if (byte === delimiter || byte === lf) return
  if (byte === cr && (at + 1 >= end || u8[at + 1] === lf)) pass.at = at + 1
  else pass.textAfterQuote = at
}

/** Line ends (LF) in `[from, to)`. */
export function countLines(u8: Uint8Array, from: number, to: number): number {
  const region = u8.subarray(from, to)
  let count = 0
  for (let at = region.indexOf(lf); at >= 0; at = region.indexOf(lf, at + 1)) count++
  return count
}
