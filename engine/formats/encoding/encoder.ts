// Writing: UTF-8 becomes the bytes of a file's encoding; what the encoding lacks is reported, never replaced in silence.
import type { Memory } from '../../batch/memory.ts'
import type { Encoding } from '../csv/format.ts'
import type { Encoder } from './contract.ts'
import { EucJpEncoder } from './euc-jp.ts'
import { Iso2022JpEncoder } from './iso-2022-jp.ts'
import { shiftJisCodes } from './shift-jis.ts'
import { ShiftJisEncoder } from './shift-jis-encoder.ts'
import { isSingleByte, SingleByteEncoder } from './single-byte.ts'
import { TableEncoder } from './table-encoder.ts'
import { Utf16Encoder } from './utf-16.ts'

/** UTF-8 has every character and needs no encoder. With a memory, text in it is encoded by a kernel where there is one. */
export function newEncoder(encoding: Encoding, memory?: Memory): Encoder | undefined {
  if (isSingleByte(encoding)) return new SingleByteEncoder(encoding)
  switch (encoding) {
    case 'utf-8':
      return undefined
    case 'shift_jis':
      return memory === undefined
        ? new ShiftJisEncoder()
        : new TableEncoder(new ShiftJisEncoder(), shiftJisCodes(), memory)
    case 'euc-jp':
      return new EucJpEncoder()
    case 'iso-2022-jp':
      return new Iso2022JpEncoder()
    case 'utf-16le':
    case 'utf-16be':
      return new Utf16Encoder(encoding === 'utf-16be')
  }
}

/** The characters of a text that the encoding lacks, each once, in order. */
export function missingCharacters(encoder: Encoder, text: string): string[] {
  const missing = new Set<string>()
  for (const character of text) if (!encoder.has(character.codePointAt(0)!)) missing.add(character)
  return [...missing]
}
