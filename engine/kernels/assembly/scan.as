// Scan of CSV bytes, 64 at a time: see `Kernels.scan`. Quotes are looked at one by one, everything between them by masks.
import { mask64 } from './bytes'

const QUOTED: u32 = 1
const DOUBLED: u32 = 2
const IRREGULAR: u32 = 4
const LF: u32 = 10
const CR: u32 = 13

/** LFs that `quoteFrom` has passed. */
let passed: u32 = 0

/** First `quote` in [at, end), or `end`. */
function quoteFrom(at: usize, end: usize, quote: u32): usize {
  const wanted = i8x16.splat(<i8>quote)
  const isLf = i8x16.splat(<i8>LF)
  while (at + 16 <= end) {
    const v = v128.load(at)
    const found = i8x16.bitmask(i8x16.eq(v, wanted))
    const lines = i8x16.bitmask(i8x16.eq(v, isLf))
    if (found) {
      passed += <u32>popcnt(lines & (found & -found) - 1)
      return at + ctz(found)
    }
    passed += <u32>popcnt(lines)
    at += 16
  }
  for (; at < end; at++) {
    const byte = <u32>load<u8>(at)
    if (byte == quote) break
    passed += <u32>(byte == LF)
  }
  return at
}

export function scan(
  start: usize, end: usize, positions: usize, capacity: u32, info: usize, delimiter: u32, quote: u32,
): u32 {
  const last = positions + (<usize>capacity << 2)
  const isLf = i8x16.splat(<i8>LF)
  const isCr = i8x16.splat(<i8>CR)
  const isDelimiter = i8x16.splat(<i8>delimiter)
  // Without quoting the quote is the LF: such a byte is never taken for one.
  const quoting = quote < 256
  const isQuote = i8x16.splat(quoting ? <i8>quote : <i8>LF)
  let at = start
  let out = positions
  let rows: u32 = 0
  let lines: u32 = 0
  let flags: u32 = 0
  let openQuote: u32 = 0
  let textAfterQuote: u32 = 0
  let full: u32 = 0
  passed = 0
  store<u32>(positions - 4, <u32>start - 1)
  while (at < end) {
    if (at + 64 <= end && out + 256 <= last) {
      const a = v128.load(at)
      const b = v128.load(at, 16)
      const c = v128.load(at, 32)
      const d = v128.load(at, 48)
      const la = i8x16.eq(a, isLf)
      const lb = i8x16.eq(b, isLf)
      const lc = i8x16.eq(c, isLf)
      const ld = i8x16.eq(d, isLf)
      let ends = mask64(la, lb, lc, ld)
      let found = ends | mask64(i8x16.eq(a, isDelimiter), i8x16.eq(b, isDelimiter), i8x16.eq(c, isDelimiter), i8x16.eq(d, isDelimiter))
      let quotes: u64 = 0
      if (quoting) quotes = mask64(i8x16.eq(a, isQuote), i8x16.eq(b, isQuote), i8x16.eq(c, isQuote), i8x16.eq(d, isQuote))
      const before: u64 = quotes ? (quotes & (0 - quotes)) - 1 : <u64>-1
      const ra = i8x16.eq(a, isCr)
      const rb = i8x16.eq(b, isCr)
      const rc = i8x16.eq(c, isCr)
      const rd = i8x16.eq(d, isCr)
      if (v128.any_true(v128.or(v128.or(ra, rb), v128.or(rc, rd)))) {
        const crs = mask64(ra, rb, rc, rd) & before
        if (crs & ~(ends >> 1) & 0x7fffffffffffffff) flags |= IRREGULAR
        if (crs >> 63 && at + 64 < end && <u32>load<u8>(at + 64) != LF) flags |= IRREGULAR
      }
      ends &= before
      found &= before
      if (ends) {
        const more = <u32>popcnt(ends)
        rows += more
        lines += more + passed
        passed = 0
      }
      const next = out + (<usize>popcnt(found) << 2)
      const base = <u32>at
      while (found) {
        store<u32>(out, base + <u32>ctz(found)); found &= found - 1
        store<u32>(out, base + <u32>ctz(found), 4); found &= found - 1
        store<u32>(out, base + <u32>ctz(found), 8); found &= found - 1
        store<u32>(out, base + <u32>ctz(found), 12); found &= found - 1
        out += 16
      }
      out = next
      if (!quotes) {
        at += 64
        continue
      }
      at += <usize>ctz(quotes)
    } else {
      const byte = <u32>load<u8>(at)
      if (byte == delimiter || byte == LF) {
        if (out == last) {
          full = 1
          break
        }
        store<u32>(out, <u32>at)
        out += 4
        if (byte == LF) {
          rows++
          lines += 1 + passed
          passed = 0
        }
        at++
        continue
      }
      if (byte != quote) {
        if (byte == CR && at + 1 < end && <u32>load<u8>(at + 1) != LF) flags |= IRREGULAR
        at++
        continue
      }
    }
    if (load<u32>(out - 4) != <u32>at - 1) {
      flags |= IRREGULAR
      at++
      continue
    }
    const open = at
    flags |= QUOTED
    at++
    for (;;) {
      at = quoteFrom(at, end, quote)
      if (at >= end) {
        openQuote = <u32>open
        break
      }
      at++
      if (at < end && <u32>load<u8>(at) == quote) {
        flags |= DOUBLED
        at++
      } else break
    }
    if (at >= end) break
    const after = <u32>load<u8>(at)
    if (after == delimiter || after == LF) continue
    if (after == CR && (at + 1 >= end || <u32>load<u8>(at + 1) == LF)) at++
    else {
      textAfterQuote = <u32>at
      break
    }
  }
  store<u32>(info, rows)
  store<u32>(info, flags, 4)
  store<u32>(info, openQuote, 8)
  store<u32>(info, textAfterQuote, 12)
  store<u32>(info, full, 16)
  store<u32>(info, lines, 20)
  return <u32>((out - positions) >> 2)
}

export function isRectangular(positions: usize, rows: u32, fields: u32): u32 {
  let other: u32 = 0
  let at = positions + (<usize>(fields - 1) << 2)
  for (let row: u32 = 0; row < rows; row++, at += <usize>fields << 2) {
    other |= <u32>load<u8>(<usize>load<u32>(at)) ^ LF
  }
  return other == 0 ? 1 : 0
}

/** LFs in [start, end). */
export function countLines(start: usize, end: usize): u32 {
  const isLf = i8x16.splat(<i8>LF)
  let count: u32 = 0
  let at = start
  for (; at + 64 <= end; at += 64) {
    count += <u32>popcnt(mask64(
      i8x16.eq(v128.load(at), isLf), i8x16.eq(v128.load(at, 16), isLf),
      i8x16.eq(v128.load(at, 32), isLf), i8x16.eq(v128.load(at, 48), isLf),
    ))
  }
  for (; at < end; at++) count += <u32>(<u32>load<u8>(at) == LF)
  return count
}
