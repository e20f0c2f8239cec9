// Rows of CSV put together from ranges of bytes.
import type { Memory } from '../batch/memory.ts'
import { missingRow } from '../batch/vector.ts'
import { emitSegment, rawTraits } from './kernels.ts'

const lf = 10
const cr = 13
/** From here on a native copy costs less than to copy byte by byte. */
const longRun = 64

interface Dialect {
  delimiter: number
  quote: number
  crlf: boolean
}

/** See `Kernels.emitRows`. */
export function emitRows(
  memory: Memory,
  program: number,
  segments: number,
  from: number,
  count: number,
  start: number,
  limit: number,
  dialect: number,
  info: number,
): number {
  const { u8 } = memory
  const quote = (dialect >>> 8) & 0xff
  const rules = { delimiter: dialect & 0xff, quote, crlf: dialect >>> 16 !== 0 }
  const first = program >>> 2
  const stop = first + segments * emitSegment.words
  let out = start
  let row = from
  for (; row < count; row++) {
    if (out + rowLimit(memory, first, stop, row) > limit) break
    for (let segment = first; segment < stop; segment += emitSegment.words) {
      if (segment > first) u8[out++] = rules.delimiter
      out = emitSegmentAt(memory, segment, row, out, rules)
    }
    if (rules.crlf) u8[out++] = cr
    u8[out++] = lf
  }
  memory.u32[info >>> 2] = out
  return row
}

/** The most bytes that a row can take. */
function rowLimit({ u32 }: Memory, first: number, stop: number, row: number): number {
  let bytes = 8
  for (let segment = first; segment < stop; segment += emitSegment.words) {
    const at = u32[segment + emitSegment.at]!
    const further = u32[segment + emitSegment.further]!
    bytes += further * 4 + 4
    if (u32[segment] === 1) {
      const slice = (at >>> 2) + row * 2
      bytes += (u32[slice + 1]! - u32[slice]!) * 2
      continue
    }
    const inner = innerRow(u32, segment, row)
    if (inner === missingRow) continue
    const word = (at + inner * u32[segment + emitSegment.stride]!) >>> 2
    bytes += (u32[word + further]! - u32[word - 1]!) * 2
  }
  return bytes
}

function innerRow(u32: Uint32Array, segment: number, row: number): number {
  const rows = u32[segment + emitSegment.rows]!
  return rows === 0 ? row : u32[(rows >>> 2) + row]!
}

function emitSegmentAt(
  memory: Memory,
  segment: number,
  row: number,
  out: number,
  dialect: Dialect,
): number {
  const { u8, u32 } = memory
  const at = u32[segment + emitSegment.at]!
  if (u32[segment] === 1) {
    const slice = (at >>> 2) + row * 2
    const start = u32[slice]!
    return start === 0 ? out : emitValue(u8, start, u32[slice + 1]!, out, dialect)
  }
  const further = u32[segment + emitSegment.further]!
  const inner = innerRow(u32, segment, row)
  if (inner === missingRow) {
    u8.fill(dialect.delimiter, out, out + further)
    return out + further
  }
  const word = (at + inner * u32[segment + emitSegment.stride]!) >>> 2
  return emitRun(memory, word, further, u32[segment + emitSegment.traits]!, out, dialect)
}

/** Where nothing is irregular a quote stands in a field only when the field begins with one. */
function isPlain(
  u8: Uint8Array,
  u32: Uint32Array,
  word: number,
  further: number,
  traits: number,
  quote: number,
): boolean {
  if ((traits & (rawTraits.irregular | rawTraits.emptyIsNull)) !== rawTraits.emptyIsNull)
    return false
  for (let field = word; field <= word + further; field++) {
    if (u8[u32[field - 1]! + 1] === quote) return false
  }
  return true
}

/** Copies the run in one go, unless a quote in it asks for a closer look. */
function emitRun(
  { u8, u32 }: Memory,
  word: number,
  further: number,
  traits: number,
  out: number,
  dialect: Dialect,
): number {
  const start = u32[word - 1]! + 1
  let end = u32[word + further]!
  if ((traits & rawTraits.isLast) !== 0 && end > start && u8[end - 1] === cr) end--
  if (isPlain(u8, u32, word, further, traits, dialect.quote)) {
    if (end - start > longRun) u8.copyWithin(out, start, end)
    else for (let i = start, to = out; i < end; i++) u8[to++] = u8[i]!
    return out + end - start
  }
  for (let i = 0; i <= further; i++) {
    if (i > 0) u8[out++] = dialect.delimiter
    const last = i === further ? end : u32[word + i]!
    out = emitField(u8, u32[word + i - 1]! + 1, last, traits, out, dialect)
  }
  return out
}

/** A field as it stands in its file: quotes that must stay stand there already, doubled ones too. */
function emitField(
  u8: Uint8Array,
  start: number,
  end: number,
  traits: number,
  out: number,
  dialect: Dialect,
): number {
  if (start === end && (traits & rawTraits.emptyIsNull) !== 0) return out
  if (start === end || u8[start] !== dialect.quote) return emitValue(u8, start, end, out, dialect)
  const bare = start + 1 < end - 1 && !needsQuotes(u8, start + 1, end - 1, dialect)
  u8.copyWithin(out, bare ? start + 1 : start, bare ? end - 1 : end)
  return out + end - start - (bare ? 2 : 0)
}

function needsQuotes(u8: Uint8Array, start: number, end: number, dialect: Dialect): boolean {
  for (let at = start; at < end; at++) {
    const byte = u8[at]!
    if (byte === dialect.delimiter || byte === dialect.quote || byte === lf || byte === cr) {
      return true
    }
  }
  return false
}

function emitValue(
  u8: Uint8Array,
  start: number,
  end: number,
  out: number,
  dialect: Dialect,
): number {
  const { delimiter, quote } = dialect
  let plain = start < end
  for (let at = start, to = out; plain && at < end; at++, to++) {
    const byte = u8[at]!
    u8[to] = byte
    if (byte === delimiter || byte === quote || byte === lf || byte === cr) plain = false
  }
  if (plain) return out + end - start
  u8[out++] = quote
  for (let at = start; at < end; at++) {
    const byte = u8[at]!
    u8[out++] = byte
    if (byte === quote) u8[out++] = quote
  }
  u8[out++] = quote
  return out
}
