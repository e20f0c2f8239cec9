// A decoder that goes character by character; what a character is, its reader knows.
import type { Memory } from '../../batch/memory.ts'
import { writeCodePoint } from './code-points.ts'
import type { DecodeStep, Decoder } from './contract.ts'

/** Answers of a reader that are no code point. */
export const cutOff = -1
export const invalid = -2
/** Bytes that stand for no character: an escape sequence. */
export const nothing = -3

export interface CharacterReader {
  /** Bytes of the character (or of the nothing, or of what is invalid) that `read` found last. */
  size: number
  /** The code point of the character at `at`, `cutOff` when it goes on behind `to`, `invalid` when there is none. */
  read(input: Uint8Array, at: number, to: number): number
}

export class CharacterDecoder implements Decoder {
  private readonly memory: Memory
  private readonly reader: CharacterReader

  constructor(memory: Memory, reader: CharacterReader) {
    this.memory = memory
    this.reader = reader
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const { reader } = this
    const { u8 } = this.memory
    let next = from
    let out = at
    let codePoint = nothing
    while (next < to && limit - out >= 4) {
      codePoint = reader.read(input, next, to)
      if (codePoint === cutOff || codePoint === invalid) break
      if (codePoint !== nothing) out = writeCodePoint(u8, out, codePoint)
      next += reader.size
    }
    return { read: next - from, written: out - at, wrong: codePoint === invalid ? reader.size : 0 }
  }
}
