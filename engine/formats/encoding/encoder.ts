// Writing: UTF-8 becomes the bytes of a file's encoding; what the encoding lacks is reported, never replaced in silence.
import type { Encoding } from '../csv/format.ts'
import { ShiftJisEncoder } from './shift-jis-encoder.ts'
import { Windows1252Encoder } from './windows-1252.ts'

export interface Encoder {
  /**
   * Encodes the UTF-8 bytes `source[from, to)` into `target` at `at`, never longer than they were. Answers where they end there,
   * or -1 when there is a character that the encoding lacks.
   */
  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number
  has(codePoint: number): boolean
}

/** UTF-8 has every character and needs no encoder. */
export function newEncoder(encoding: Encoding): Encoder | undefined {
  switch (encoding) {
    case 'utf-8':
      return undefined
    case 'shift_jis':
      return new ShiftJisEncoder()
    case 'windows-1252':
      return new Windows1252Encoder()
  }
}

/** The characters of a text that the encoding lacks, each once, in order. */
export function missingCharacters(encoder: Encoder, text: string): string[] {
  const missing = new Set<string>()
  for (const character of text) if (!encoder.has(character.codePointAt(0)!)) missing.add(character)
  return [...missing]
}
