// Rows of CSV put together from ranges of bytes: see `Kernels.emitRows`.
import { copyBytes } from './bytes'

const LF: u32 = 10
const CR: u32 = 13
const MISSING: u32 = 0xffffffff
const ENDS_ROW: u32 = 1
const EMPTY_IS_NULL: u32 = 2
const IRREGULAR: u32 = 8
const NULL_BIT: u32 = 0x80000000
const SEGMENT_BYTES: usize = 24
/** Rows whose records are fetched together. */
const TOGETHER: u32 = 128

/** Whether a value holds delimiter, quote, CR or LF. */
@inline
function needsQuotes(start: usize, end: usize, delimiter: u32, quote: u32): bool {
  const d = i8x16.splat(<i8>delimiter)
  const q = i8x16.splat(<i8>quote)
  const l = i8x16.splat(<i8>LF)
  const c = i8x16.splat(<i8>CR)
  for (let at = start; at < end; at += 16) {
    const v = v128.load(at)
    let found = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(v, d), i8x16.eq(v, q)), v128.or(i8x16.eq(v, l), i8x16.eq(v, c)),
    ))
    if (end - at < 16) found &= (1 << <i32>(end - at)) - 1
    if (found) return true
  }
  return false
}

/** Writes a value with quotes around it and its own doubled. */
function quoted(start: usize, end: usize, out: usize, quote: u32): usize {
  store<u8>(out++, <u8>quote)
  for (let at = start; at < end; at++) {
    const byte = <u32>load<u8>(at)
    store<u8>(out++, <u8>byte)
    if (byte == quote) store<u8>(out++, <u8>quote)
  }
  store<u8>(out++, <u8>quote)
  return out
}

/** Copies a value while it is looked at; one that needs quotes is written anew. */
@inline
function value(start: usize, end: usize, out: usize, delimiter: u32, quote: u32): usize {
  if (start == end) return quoted(start, end, out, quote)
  const d = i8x16.splat(<i8>delimiter)
  const q = i8x16.splat(<i8>quote)
  const l = i8x16.splat(<i8>LF)
  const c = i8x16.splat(<i8>CR)
  for (let at = start, to = out; at < end; at += 16, to += 16) {
    const v = v128.load(at)
    let found = i8x16.bitmask(v128.or(
      v128.or(i8x16.eq(v, d), i8x16.eq(v, q)), v128.or(i8x16.eq(v, l), i8x16.eq(v, c)),
    ))
    if (end - at < 16) found &= (1 << <i32>(end - at)) - 1
    if (found) return quoted(start, end, out, quote)
    v128.store(to, v)
  }
  return out + (end - start)
}

/** Fields of a file one by one, because some are quoted or hold what needs quotes. */
function fields(
  word: usize, further: u32, traits: u32, out: usize, delimiter: u32, quote: u32,
): usize {
  for (let i: u32 = 0; i <= further; i++, word += 4) {
    if (i) store<u8>(out++, <u8>delimiter)
    const start = <usize>load<u32>(word - 4) + 1
    let end = <usize>load<u32>(word)
    if (i == further && traits & ENDS_ROW && end > start && <u32>load<u8>(end - 1) == CR) end--
    if (start == end && traits & EMPTY_IS_NULL) continue
    if (start < end && <u32>load<u8>(start) == quote) {
      // Quotes that must stay stand there already, doubled ones too.
      const bare = start + 1 < end - 1 && !needsQuotes(start + 1, end - 1, delimiter, quote)
      const from = bare ? start + 1 : start
      const size = <u32>((bare ? end - 1 : end) - from)
      copyBytes(from, out, size)
      out += size
    } else out = value(start, end, out, delimiter, quote)
  }
  return out
}

/**
 * Reads a word of each record that the next rows need (its first end: an origin in front may be absent), and one near a cache line further: records lie anywhere, and the processor waits for many of them
 * at once only where nothing stands between the loads. Answers the row after the last one.
 */
function fetchRecords(program: usize, stop: usize, from: u32, count: u32, info: usize): u32 {
  const end = min(from + TOGETHER, count)
  let seen: u32 = 0
  for (let segment = program; segment < stop; segment += SEGMENT_BYTES) {
    if (load<u32>(segment) != 2) continue
    const table = <usize>load<u32>(segment, 4)
    const rows = <usize>load<u32>(segment, 16)
    for (let row = from; row < end; row++) {
      const inner = rows ? load<u32>(rows + (<usize>row << 2)) : row
      if (inner == MISSING) continue
      const record = <usize>load<u32>(table + (<usize>inner << 2))
      seen += load<u32>(record, 12) + load<u32>(record, 68)
    }
  }
  store<u32>(info, seen)
  return end
}

export function emitRows(
  program: usize, segments: u32, from: u32, count: u32, start: usize, limit: usize, dialect: u32, info: usize,
): u32 {
  const delimiter = dialect & 0xff
  const quote = (dialect >> 8) & 0xff
  const crlf = dialect >> 16
  const isQuote = i8x16.splat(<i8>quote)
  const stop = program + <usize>segments * SEGMENT_BYTES
  // Nulls write their delimiter without asking for room.
  const margin: usize = 80 + <usize>segments
  let out = start
  let row = from
  let fetched = from
  for (; row < count; row++) {
    if (row == fetched) fetched = fetchRecords(program, stop, row, count, info)
    const begin = out
    let fits = out + margin <= limit
    if (!fits) break
    for (let segment = program; segment < stop; segment += SEGMENT_BYTES) {
      if (segment != program) store<u8>(out++, <u8>delimiter)
      const kind = load<u32>(segment)
      if (kind) {
        let at: usize, end: usize
        if (kind == 1) {
          const slice = <usize>load<u32>(segment, 4) + (<usize>row << 3)
          at = <usize>load<u32>(slice)
          if (at == 0) continue
          end = <usize>load<u32>(slice, 4)
        } else {
          const rows = <usize>load<u32>(segment, 16)
          const inner = rows ? load<u32>(rows + (<usize>row << 2)) : row
          if (inner == MISSING) continue
          const record = <usize>load<u32>(<usize>load<u32>(segment, 4) + (<usize>inner << 2))
          const told = record + <usize>load<u32>(segment, 12)
          const length = load<u32>(told)
          if (length >= NULL_BIT) continue
          const values = record + <usize>load<u32>(segment, 8)
          at = load<u32>(segment, 20) ? values : values + <usize>(load<u32>(told - 4) & ~NULL_BIT)
          end = values + <usize>length
        }
        if (out + ((end - at) << 1) + margin > limit) {
          fits = false
          break
        }
        out = value(at, end, out, delimiter, quote)
        continue
      }
      const further = load<u32>(segment, 12)
      const rows = <usize>load<u32>(segment, 16)
      const inner = rows ? load<u32>(rows + (<usize>row << 2)) : row
      if (inner == MISSING) {
        if (out + further + margin > limit) {
          fits = false
          break
        }
        for (let i: u32 = 0; i < further; i++) store<u8>(out++, <u8>delimiter)
        continue
      }
      const word = <usize>load<u32>(segment, 4) + <usize>inner * <usize>load<u32>(segment, 8)
      const traits = load<u32>(segment, 20)
      const at = <usize>load<u32>(word - 4) + 1
      let end = <usize>load<u32>(word + (<usize>further << 2))
      if (out + ((end - at) << 1) + (<usize>further << 2) + margin > limit) {
        fits = false
        break
      }
      if (traits & ENDS_ROW && end > at && <u32>load<u8>(end - 1) == CR) end--
      let careful: bool = (traits & (IRREGULAR | EMPTY_IS_NULL)) != EMPTY_IS_NULL
      if (!careful) {
        let seen = i8x16.splat(0)
        for (let i = at, to = out; i < end; i += 16, to += 16) {
          const v = v128.load(i)
          v128.store(to, v)
          seen = v128.or(seen, i8x16.eq(v, isQuote))
        }
        careful = v128.any_true(seen)
      }
      out = careful ? fields(word, further, traits, out, delimiter, quote) : out + (end - at)
    }
    if (!fits) {
      out = begin
      break
    }
    if (crlf) store<u8>(out++, <u8>CR)
    store<u8>(out++, <u8>LF)
  }
  store<u32>(info, <u32>out)
  return row
}
