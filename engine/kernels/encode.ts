// UTF-8 into an encoding with a table of codes.
import type { LinearMemory } from './linear-memory.ts'

/** See `Kernels.encodeByTable`. */
export function encodeByTable(
  { u8, u16 }: LinearMemory,
  start: number,
  end: number,
  out: number,
  table: number,
): number {
  const codes = table >>> 1
  let to = out
  for (let at = start; at < end;) {
    const lead = u8[at]!
    if (lead < 0x80) {
      u8[to++] = lead
      at++
      continue
    }
    if (lead >= 0xf0) return 0
    const second = u8[at + 1]! & 0x3f
    const isPair = lead < 0xe0
    const codePoint = isPair
      ? ((lead & 0x1f) << 6) | second
      : ((lead & 0x0f) << 12) | (second << 6) | (u8[at + 2]! & 0x3f)
    at += isPair ? 2 : 3
    const code = u16[codes + codePoint]!
    if (code === 0) return 0
    if (code > 0xff) u8[to++] = code >>> 8
    u8[to++] = code & 0xff
  }
  return to
}
