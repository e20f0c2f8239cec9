// UTF-8 validation: ASCII four bytes at a time, everything else by the table of well-formed sequences (Unicode, table 3-7).
import type { LinearMemory } from './linear-memory.ts'

export function validUtf8(memory: LinearMemory, start: number, end: number): number {
  const { u8, i32 } = memory
  let at = start
  while (at < end) {
    if (u8[at]! >= 0x80) {
      const length = sequenceLength(u8, at, end)
      if (length === 0) return at
      at += length
    } else if ((at & 3) === 0) {
      const last = (end >>> 2) - 1
      let word = at >>> 2
      while (word <= last && (i32[word]! & 0x80808080) === 0) word++
      at = word << 2
      while (at < end && u8[at]! < 0x80) at++
    } else at++
  }
  return end
}

/** Length of the well-formed sequence of more than one byte at `at`; 0 when it is ill-formed or cut off by `end`. */
function sequenceLength(u8: Uint8Array, at: number, end: number): number {
  const lead = u8[at]!
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > end) return 0
  const second = u8[at + 1]!
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return 0
  for (let i = 2; i < length; i++) if ((u8[at + i]! & 0xc0) !== 0x80) return 0
  return length
}

function lowestSecond(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
}

function highestSecond(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
}

/**
 * Whether the bytes `[at, end)`, which are no whole sequence, are the beginning of one: then more input decides, else it is wrong.
 */
export function isCutSequence(u8: Uint8Array, at: number, end: number): boolean {
  const lead = u8[at]!
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (lead < 0xc2 || lead > 0xf4 || end - at >= length) return false
  if (end - at === 1) return true
  const second = u8[at + 1]!
  if (second < lowestSecond(lead) || second > highestSecond(lead)) return false
  return end - at === 2 || (u8[at + 2]! & 0xc0) === 0x80
}
