// Bytes that are no characters, for each encoding that does not know all of them; and which of them are wrong, in hex.
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { newEncoder } from '../../../../engine/formats/encoding/encoder.ts'
import { bytesOf } from '../bytes.ts'

export const wrongBytes: Partial<Record<Encoding, readonly [bytes: number[], wrong: string]>> = {
  'utf-16le': [[0, 0xdc, 0x41, 0], '00 DC'],
  'utf-16be': [[0xdc, 0, 0, 0x41], 'DC 00'],
  'iso-2022-jp': [[0x1b, 0x28, 0x4b], '1B'],
  'euc-jp': [[0x8e, 0xe0], '8E E0'],
  shift_jis: [[0x81, 0x20], '81'],
  'utf-8': [[0xc0, 0x80], 'C0 80'],
  'windows-1252': [[0x81], '81'],
  'windows-1250': [[0x81], '81'],
  'windows-1251': [[0x98], '98'],
  'windows-1253': [[0xff], 'FF'],
  'windows-1254': [[0x81], '81'],
  'windows-1257': [[0x81], '81'],
  'iso-8859-7': [[0xff], 'FF'],
}

/** A text that the encoding has. */
export function bytesIn(text: string, encoding: Encoding): number[] {
  const utf8 = bytesOf(text)
  const encoder = newEncoder(encoding)
  if (encoder === undefined) return [...utf8]
  const target = new Uint8Array(utf8.length * 8)
  return [...target.subarray(0, encoder.encode(utf8, 0, utf8.length, target, 0))]
}
