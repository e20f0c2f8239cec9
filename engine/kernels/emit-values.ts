// Values of CSV as they are written: with quotes where they need them.
import type { LinearMemory } from './linear-memory.ts'
import { rawTraits } from './kernels.ts'

const lf = 10
const cr = 13
/** From here on a native copy costs less than to copy byte by byte. */
const longRun = 64

export interface Dialect {
  delimiter: number
  quote: number
  crlf: boolean
}

/** Instead of an address: the row does not fit. */
export const full = -1

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
export function emitRun(
  { u8, u32 }: LinearMemory,
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
  if (start === end || u8[start] !== dialect.quote) return emitKnown(u8, start, end, out, dialect)
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

/** The same where there may be no room: then nothing is written, and the answer is `full`. */
export function emitValue(
  u8: Uint8Array,
  start: number,
  end: number,
  out: number,
  most: number,
  dialect: Dialect,
): number {
  const fits = out + (end - start) * 2 + 2 <= most
  return fits ? emitKnown(u8, start, end, out, dialect) : full
}

/** Where there is room for the value: quoted when it must be. Answers the next address. */
function emitKnown(
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
