// Reading: bytes of a file's encoding become UTF-8, every byte checked. Platform decoders differ, so all tables are our own.
import type { Memory } from '../../batch/memory.ts'
import type { Kernels } from '../../kernels/kernels.ts'
import { isCutSequence } from '../../kernels/utf8.ts'
import type { Encoding } from '../csv/format.ts'
import type { DecodeStep, Decoder } from './contract.ts'
import { CharacterDecoder } from './character-decoder.ts'
import { EucJpReader } from './euc-jp.ts'
import { Iso2022JpReader } from './iso-2022-jp.ts'
import { ShiftJisDecoder } from './shift-jis-decoder.ts'
import { isSingleByte, SingleByteDecoder } from './single-byte.ts'
import { Utf16Reader } from './utf-16.ts'

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

/** Bytes that are copied and checked together, at least: where much is wrong, the way to the next wrong byte is short. */
const fewBytes = 64

class Utf8Decoder implements Decoder {
  private readonly memory: Memory
  private readonly kernels: Kernels
  private together = Infinity

  constructor(memory: Memory, kernels: Kernels) {
    this.memory = memory
    this.kernels = kernels
  }

  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep {
    const size = Math.min(to - from, limit - at, this.together)
    const end = at + size
    this.memory.u8.set(input.subarray(from, from + size), at)
    const valid = this.kernels.validUtf8(at, end)
    const isWrong = valid < end && !isCutSequence(this.memory.u8, valid, end)
    this.together = isWrong ? fewBytes : this.together * 2
    return { read: valid - at, written: valid - at, wrong: isWrong ? 1 : 0 }
  }
}
