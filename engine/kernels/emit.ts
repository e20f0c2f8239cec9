// Rows of CSV put together from ranges of bytes.
import type { LinearMemory } from './linear-memory.ts'
import { missingRow } from '../batch/vector.ts'
import { emitRun, emitValue, full } from './emit-values.ts'
import type { Dialect } from './emit-values.ts'
import { emitSegment, recordField } from './kernels.ts'

const lf = 10
const cr = 13
const nullBit = 0x80000000
/** Rows whose records are fetched together. */
const together = 128

/** See `Kernels.emitRows`. */
export function emitRows(
  memory: LinearMemory,
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
  // Delimiters and line ends are written without asking for room.
  const most = limit - segments - 2
  let out = start
  let row = from
  for (; row < count; row++) {
    if ((row - from) % together === 0) {
      memory.u32[info >>> 2] = fetchRecords(memory.u32, first, stop, row, count)
    }
    const end = emitRow(memory, first, stop, row, out, most, rules)
    if (end === full) break
    out = end
    if (rules.crlf) u8[out++] = cr
    u8[out++] = lf
  }
  memory.u32[info >>> 2] = out
  return row
}

/**
 * Reads two words of each record that the next rows need, its first end and one near a cache line further: records lie anywhere, and the processor
 * waits for many of them at once only where nothing stands between the loads. Answers something that depends on them all.
 */
function fetchRecords(
  u32: Uint32Array,
  first: number,
  stop: number,
  from: number,
  count: number,
): number {
  const end = Math.min(from + together, count)
  let seen = 0
  for (let segment = first; segment < stop; segment += emitSegment.words) {
    if (u32[segment] !== 2) continue
    const table = u32[segment + recordField.table]! >>> 2
    for (let row = from; row < end; row++) {
      const inner = innerRow(u32, segment, row)
      if (inner === missingRow) continue
      const record = u32[table + inner]! >>> 2
      seen ^= u32[record + 3]! ^ u32[record + 17]!
    }
  }
  return seen
}

function emitRow(
  memory: LinearMemory,
  first: number,
  stop: number,
  row: number,
  at: number,
  most: number,
  dialect: Dialect,
): number {
  const { u8, u32 } = memory
  let out = at
  if (out > most) return full
  for (let segment = first; segment < stop; segment += emitSegment.words) {
    if (segment > first) u8[out++] = dialect.delimiter
    const kind = u32[segment]
    if (kind === 0) out = emitFields(memory, segment, row, out, most, dialect)
    else if (kind === 1) out = emitSlice(memory, segment, row, out, most, dialect)
    else out = emitRecord(memory, segment, row, out, most, dialect)
    if (out === full) return full
  }
  return out
}

function innerRow(u32: Uint32Array, segment: number, row: number): number {
  const rows = u32[segment + emitSegment.rows]!
  return rows === 0 ? row : u32[(rows >>> 2) + row]!
}

function emitSlice(
  { u8, u32 }: LinearMemory,
  segment: number,
  row: number,
  out: number,
  most: number,
  dialect: Dialect,
): number {
  const slice = (u32[segment + emitSegment.at]! >>> 2) + row * 2
  const start = u32[slice]!
  return start === 0 ? out : emitValue(u8, start, u32[slice + 1]!, out, most, dialect)
}

function emitRecord(
  { u8, u32 }: LinearMemory,
  segment: number,
  row: number,
  out: number,
  most: number,
  dialect: Dialect,
): number {
  const inner = innerRow(u32, segment, row)
  if (inner === missingRow) return out
  const record = u32[(u32[segment + recordField.table]! >>> 2) + inner]!
  const told = (record + u32[segment + recordField.end]!) >>> 2
  const length = u32[told]!
  if (length >= nullBit) return out
  const values = record + u32[segment + recordField.values]!
  const isFirst = u32[segment + recordField.isFirst] === 1
  const start = isFirst ? values : values + (u32[told - 1]! & ~nullBit)
  return emitValue(u8, start, values + length, out, most, dialect)
}

function emitFields(
  memory: LinearMemory,
  segment: number,
  row: number,
  out: number,
  most: number,
  dialect: Dialect,
): number {
  const { u8, u32 } = memory
  const further = u32[segment + emitSegment.further]!
  const inner = innerRow(u32, segment, row)
  if (inner === missingRow) {
    if (out + further > most) return full
    u8.fill(dialect.delimiter, out, out + further)
    return out + further
  }
  const at = u32[segment + emitSegment.at]!
  const word = (at + inner * u32[segment + emitSegment.stride]!) >>> 2
  const size = u32[word + further]! - u32[word - 1]!
  if (out + size * 2 + further * 4 > most) return full
  return emitRun(memory, word, further, u32[segment + emitSegment.traits]!, out, dialect)
}
