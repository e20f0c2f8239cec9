// What stands in memory for a byte that belongs to no character of a file's encoding: three bytes that no UTF-8 holds, and that say which byte
// it was. Delimiters, quotes and line ends around it are found as ever; the record that holds one is rejected, so that no value ever does.
import type { Memory } from '../../batch/memory.ts'
import { sliceText } from '../../batch/vector.ts'
import { ByteBuffer } from '../../value/byte-buffer.ts'
import type { Encoding } from '../csv/format.ts'

/** Begins a stand-in: no byte of UTF-8. Behind it come the halves of the byte, as 80 to 8F. */
const mark = 0xff
/** Room for the stand-ins of what a decoder calls wrong at once. */
export const standInRoom = 9
/** As many wrong bytes of a record are named. */
const mostNamed = 16
/** UTF-8 of U+FFFD, by which a person sees the place. */
const replacement = Uint8Array.of(0xef, 0xbf, 0xbd)

/** Writes one for each of the bytes; answers where they end. */
export function writeStandIns(u8: Uint8Array, at: number, wrong: Uint8Array): number {
  let end = at
  for (const byte of wrong) {
    u8[end++] = mark
    u8[end++] = 0x80 | (byte >> 4)
    u8[end++] = 0x80 | (byte & 15)
  }
  return end
}

/** Where the first one in `[from, to)` begins, -1 when there is none. */
export function standInAt(u8: Uint8Array, from: number, to: number): number {
  const at = u8.subarray(from, to).indexOf(mark)
  return at < 0 ? -1 : from + at
}

/** Looks for stand-ins in ranges that follow each other: once for all that hold none. */
export class StandIns {
  private readonly memory: Memory
  private readonly to: number
  private next: number

  constructor(memory: Memory, from: number, to: number) {
    this.memory = memory
    this.to = to
    this.next = standInAt(memory.u8, from, to)
  }

  get areNone(): boolean {
    return this.next < 0
  }

  within(from: number, end: number): boolean {
    if (this.next >= 0 && this.next < from) {
      this.next = standInAt(this.memory.u8, from, this.to)
    }
    return this.next >= 0 && this.next < end
  }
}

/** A text for a person: U+FFFD for each wrong byte, and these in hex (`E3 81`), the first of them. */
export function shownStandIns(bytes: Uint8Array): { text: string; wrong: string } {
  const shown = new ByteBuffer(bytes.length)
  const wrong: string[] = []
  let from = 0
  for (let at = standInAt(bytes, 0, bytes.length); at >= 0;) {
    shown.append(bytes, from, at)
    shown.append(replacement, 0, replacement.length)
    if (wrong.length <= mostNamed) wrong.push(hexOf(bytes, at))
    from = at + 3
    at = standInAt(bytes, from, bytes.length)
  }
  shown.append(bytes, from, bytes.length)
  const text = sliceText({ bytes: shown.bytes, start: 0, end: shown.length })
  return { text, wrong: named(wrong) }
}

/** Why a record with stand-ins is none of the file's; `wrong` as of `shownStandIns`. */
export function whyUndecodable(
  wrong: string,
  encoding: Encoding,
): { code: string; values: { bytes: string; encoding: Encoding } } {
  return { code: 'encoding.undecodable', values: { bytes: wrong, encoding } }
}

function named(wrong: readonly string[]): string {
  const first = wrong.slice(0, mostNamed).join(' ')
  return wrong.length > mostNamed ? `${first} …` : first
}

function hexOf(bytes: Uint8Array, at: number): string {
  const byte = ((bytes[at + 1]! & 15) << 4) | (bytes[at + 2]! & 15)
  return byte.toString(16).toUpperCase().padStart(2, '0')
}
