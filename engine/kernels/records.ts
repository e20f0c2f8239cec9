// Rows put away as records.
import type { LinearMemory } from './linear-memory.ts'

const originWords = 3
const nullBit = 0x80000000

/** See `Kernels.packRecords`. */
export function packRecords(
  { u8, u32 }: LinearMemory,
  lists: number,
  fields: number,
  from: number,
  count: number,
  origins: number,
  table: number,
  room: number,
  limit: number,
  info: number,
): number {
  const keptWords = origins === 0 ? 0 : originWords
  const header = (keptWords + fields) * 4
  let next = room
  let row = from
  for (; row < count; row++) {
    let length = 0
    for (let field = 0; field < fields; field++) {
      const slice = (u32[(lists >>> 2) + field]! >>> 2) + row * 2
      length += u32[slice + 1]! - u32[slice]!
    }
    if (next + header + length + 64 > limit) break
    const word = next >>> 2
    for (let i = 0; i < keptWords; i++)
      u32[word + i] = u32[(origins >>> 2) + row * originWords + i]!
    const bytes = next + header
    let at = bytes
    for (let field = 0; field < fields; field++) {
      const slice = (u32[(lists >>> 2) + field]! >>> 2) + row * 2
      const start = u32[slice]!
      for (let i = start, end = u32[slice + 1]!; i < end; i++) u8[at++] = u8[i]!
      u32[word + keptWords + field] = (at - bytes) | (start === 0 ? nullBit : 0)
    }
    u32[(table >>> 2) + row] = next - (originWords - keptWords) * 4
    next = (at + 7) & ~7
  }
  u32[info >>> 2] = next
  return row
}
