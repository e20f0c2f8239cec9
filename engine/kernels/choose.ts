// Rows by what their codes come to.
import type { LinearMemory } from './linear-memory.ts'
import { codedColumn } from './kernels.ts'

const unknown = 255

/** See `Kernels.chooseRows`. */
export function chooseRows(
  { u8, u32 }: LinearMemory,
  columns: number,
  columnCount: number,
  from: number,
  count: number,
  memo: number,
  out: number,
): number {
  const first = columns >>> 2
  const stop = first + columnCount * codedColumn.words
  for (let row = from; row < count; row++) {
    let index = 0
    for (let column = first; column < stop; column += codedColumn.words) {
      const at = u32[column]!
      const isSlices = u32[column + codedColumn.isSlices] !== 0
      const code = !isSlices ? u8[at + row]! : u32[(at >>> 2) + row * 2] === 0 ? 0 : 1
      const own = u8[u32[column + codedColumn.classes]! + code]!
      if (own === unknown) return row
      index += own * u32[column + codedColumn.stride]!
    }
    const chosen = u8[memo + index]!
    if (chosen === unknown) return row
    u8[out + row] = chosen
  }
  return count
}

/** See `Kernels.selectRows`. */
export function selectRows(
  { u8, u32 }: LinearMemory,
  codes: number,
  count: number,
  wanted: number,
  out: number,
): number {
  const first = out >>> 2
  let next = first
  for (let row = 0; row < count; row++) if (u8[codes + row] === wanted) u32[next++] = row
  return next - first
}
