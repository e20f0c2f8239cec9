// Where the values of a column stand, written as pairs of addresses.
import type { LinearMemory } from './linear-memory.ts'
import { missingRow } from '../batch/vector.ts'
import { rawTraits } from './kernels.ts'

const cr = 13
const nullBit = 0x80000000

function holds(u8: Uint8Array, start: number, end: number, byte: number): boolean {
  for (let at = start; at < end; at++) if (u8[at] === byte) return true
  return false
}

/** Copies a value with each doubled quote as one; answers its size. */
function unescape(u8: Uint8Array, start: number, end: number, out: number, quote: number): number {
  let to = out
  for (let at = start; at < end; at++) {
    const byte = u8[at]!
    u8[to++] = byte
    if (byte === quote) at++
  }
  return to - out
}

/** See `Kernels.rawSlices`. */
export function rawSlices(
  { u8, u32 }: LinearMemory,
  first: number,
  stride: number,
  rows: number,
  count: number,
  out: number,
  quote: number,
  traits: number,
  room: number,
  limit: number,
): number {
  let free = room
  const isLast = (traits & rawTraits.isLast) !== 0
  const emptyStart = (traits & rawTraits.emptyIsNull) === 0
  const doubled = (traits & rawTraits.doubled) !== 0
  for (let i = 0, to = out >>> 2; i < count; i++, to += 2) {
    const row = rows === 0 ? i : u32[(rows >>> 2) + i]!
    u32[to] = 0
    u32[to + 1] = 0
    if (row === missingRow) continue
    const word = (first + row * stride) >>> 2
    let start = u32[word - 1]! + 1
    let end = u32[word]!
    if (isLast && end > start && u8[end - 1] === cr) end--
    if (start === end) {
      if (!emptyStart) continue
    } else if (u8[start] === quote) {
      start++
      end--
      if (doubled && holds(u8, start, end, quote)) {
        if (free + end - start > limit) return 0
        const size = unescape(u8, start, end, free, quote)
        start = free
        end = free + size
        free = end
      }
    }
    u32[to] = start
    u32[to + 1] = end
  }
  return 1
}

/** See `Kernels.recordSlices`. */
export function recordSlices(
  { u32 }: LinearMemory,
  table: number,
  header: number,
  fields: number,
  field: number,
  rows: number,
  count: number,
  out: number,
): void {
  for (let i = 0, to = out >>> 2; i < count; i++, to += 2) {
    const row = rows === 0 ? i : u32[(rows >>> 2) + i]!
    u32[to] = 0
    u32[to + 1] = 0
    if (row === missingRow) continue
    const record = u32[(table >>> 2) + row]!
    const word = (record >>> 2) + header + field
    const end = u32[word]!
    if (end >= nullBit) continue
    const bytes = record + (header + fields) * 4
    u32[to] = field === 0 ? bytes : bytes + (u32[word - 1]! & ~nullBit)
    u32[to + 1] = bytes + end
  }
}
