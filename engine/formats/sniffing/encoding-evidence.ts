// Which encodings the first bytes of a file may be in, and what speaks for each.
import { Memory } from '../../batch/memory.ts'
import { encodings } from '../csv/format.ts'
import type { Encoding } from '../csv/format.ts'
import { markedEncoding } from '../encoding/byte-order-mark.ts'
import { newDecoder } from '../encoding/decoder.ts'
import { plausibility } from './plausibility.ts'

export interface EncodingEvidence {
  encoding: Encoding
  /** The sample begins with the byte order mark of this encoding. */
  byteOrderMark: boolean
  /** Offset of the first byte that begins no character; null when all are valid. */
  invalidAt: number | null
  /** Characters beyond ASCII up to there, and how many of them are as one expects them in real text. */
  beyondAscii: number
  plausible: number
  /** From 0 to 1: 0 when it cannot be, 1 when nothing speaks against it. */
  score: number
}

export interface DecodedSample {
  evidence: EncodingEvidence
  text: string
}

/** UTF-32 is none that can be read. */
export function byteOrderMarkOf(sample: Uint8Array): Encoding | undefined {
  const mark = markedEncoding(sample)
  return encodings.find((encoding) => encoding === mark)
}

/** All encodings that can be, the likeliest first; equal ones in the order of the forms. */
export function decodedSamples(sample: Uint8Array): DecodedSample[] {
  const mark = byteOrderMarkOf(sample)
  return encodings
    .map((encoding) => decoded(sample, encoding, mark))
    .filter(({ evidence }) => evidence.score > 0)
    .toSorted((a, b) => b.evidence.score - a.evidence.score)
}

function decoded(
  sample: Uint8Array,
  encoding: Encoding,
  mark: Encoding | undefined,
): DecodedSample {
  const { text, invalidAt } = decode(sample, encoding)
  const byteOrderMark = mark === encoding
  const { beyondAscii, plausible } = plausibility(text)
  const evidence = { encoding, byteOrderMark, invalidAt, beyondAscii, plausible }
  return { evidence: { ...evidence, score: scoreOf(evidence, text, sample, mark) }, text }
}

/** A character cut off by the end of the sample is none that is invalid. */
function decode(
  sample: Uint8Array,
  encoding: Encoding,
): { text: string; invalidAt: number | null } {
  const memory = new Memory()
  const limit = sample.length * 3 + 16
  const at = memory.allocate(limit)
  const decoder = newDecoder(encoding, memory, memory.kernels)
  const step = decoder.decode(sample, 0, sample.length, at, at + limit)
  const utf8 = memory.u8.slice(at, at + step.written)
  const text = new TextDecoder('utf-8').decode(utf8)
  return { text, invalidAt: step.wrong > 0 ? step.read : null }
}

function scoreOf(
  { encoding, byteOrderMark, invalidAt, beyondAscii, plausible }: Omit<EncodingEvidence, 'score'>,
  text: string,
  sample: Uint8Array,
  mark: Encoding | undefined,
): number {
  if (invalidAt !== null) return 0
  if (mark !== undefined) return byteOrderMark ? 1 : 0
  const escaped = sample.includes(0x1b)
  if (encoding === 'iso-2022-jp' && !escaped) return 0
  if (encoding === 'iso-2022-jp') return 0.99
  if (encoding.startsWith('utf-16')) return utf16Score(text)
  if (beyondAscii === 0) return encoding === 'utf-8' ? 0.9 : 0.5
  const share = plausible / beyondAscii
  // Text that is valid UTF-8 by chance gets rarer with every character; even one speaks louder than what merely looks plausible.
  return encoding === 'utf-8' ? 1 - 0.3 ** beyondAscii / 8 : share * 0.95
}

/** Real text has mostly ASCII or Japanese; the wrong byte order, or no UTF-16 at all, gives signs of all kinds of scripts. */
function utf16Score(text: string): number {
  if (text === '') return 0
  let known = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0x7f)) known++
  }
  return known / text.length > 0.3 ? 0.97 : 0
}
