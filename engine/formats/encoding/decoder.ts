// Reading: bytes of a file's encoding become UTF-8, every byte checked. Platform decoders differ, so all tables are our own.
import type { Memory } from '../../batch/memory.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import { isCutSequence } from '../../kernels/utf8.ts'
import type { Encoding } from '../csv/format.ts'
import { CharacterDecoder } from './character-decoder.ts'
import { EucJpReader } from './euc-jp.ts'
import { Iso2022JpReader } from './iso-2022-jp.ts'
import { ShiftJisDecoder } from './shift-jis-decoder.ts'
import { isSingleByte, SingleByteDecoder } from './single-byte.ts'
import { Utf16Reader } from './utf-16.ts'

/** Outcome of one step: bytes taken from the input, bytes written, and whether the next input byte begins no character. */
export interface DecodeStep {
  read: number
  written: number
  invalid: boolean
}

/** A character cut off by the end of the input is left unread. Steps follow each other: escape sequences have effect beyond theirs. */
export interface Decoder {
  /**
   * Decodes `input[from, to)` into the memory at `[at, limit)`, until the input ends, a character is cut off or wrong, or there is no room.
   * Room for 4 bytes is enough to go on.
   */
  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep
}

export function newDecoder(encoding: Encoding, memory: Memory, kernels: Kernels): Decoder {
  if (isSingleByte(encoding)) return new SingleByteDecoder(memory, encoding)
  switch (encoding) {
    case 'utf-8':
      return new Utf8Decoder(memory, kernels)
    case 'shift_jis':
      return new ShiftJisDecoder(memory)
    case 'euc-jp':
      return new CharacterDecoder(memory, new EucJpReader())
    case 'iso-2022-jp':
      return new CharacterDecoder(memory, new Iso2022JpReader())
    case 'utf-16le':
    case 'utf-16be':
      return new CharacterDecoder(memory, new Utf16Reader(encoding === 'utf-16be'))
  }
}

class Utf8Decoder implements Decoder {
  private readonly memory: Memory
  private readonly kernels: Kernels

  constructor(memory: Memory, kernels: Kernels) {
    this.memory = memory
    this.kernels = kernels
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const size = Math.min(to - from, limit - at)
    const end = at + size
    this.memory.u8.set(input.subarray(from, from + size), at)
    const valid = this.kernels.validUtf8(at, end)
    const invalid = valid < end && !isCutSequence(this.memory.u8, valid, end)
    return { read: valid - at, written: valid - at, invalid }
  }
}
