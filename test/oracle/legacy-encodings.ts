// Text in the encodings of older systems, by what Node decodes: all their sequences of bytes are decoded once, and turned round.
import type { Encoding } from '../../engine/formats/csv/format.ts'
import { wrongBytes } from '../engine/formats/encoding/wrong-bytes.ts'

type Table = ReadonlyMap<string, readonly number[]>

/** One byte a character: Node takes ISO 8859-1 and -9 for the Windows encodings, which differ from 0x80 to 0x9F. */
function singleBytes(label: string): Table {
  const isIso = label.startsWith('iso-')
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128)
  return tableOf(label, isIso ? bytes.filter((byte) => byte >= 0xa0).map(one) : bytes.map(one))
}

const one = (byte: number): number[] => [byte]

/** Bytes from 0x80 on, and pairs that begin with them. */
function doubleBytes(label: string): Table {
  const high = Array.from({ length: 128 }, (_, index) => index + 128)
  const pairs = high.flatMap((lead) => {
    return Array.from({ length: 191 }, (_, index): number[] => [lead, index + 0x40])
  })
  return tableOf(label, [...high.map(one), ...pairs])
}

/** Codes that Node reads as in Windows, where JIS X 0208 has other signs (～ for 〜). */
const otherwise: ReadonlySet<string> = new Set('～∥－￠￡￢')

function jis(label: string): Table {
  return new Map([...doubleBytes(label)].filter(([character]) => !otherwise.has(character)))
}

/** Two sequences for one character: the first is what everybody writes. */
function tableOf(label: string, sequences: readonly number[][]): Table {
  const decoder = new TextDecoder(label, { fatal: true })
  const table = new Map<string, readonly number[]>()
  for (const bytes of sequences) {
    const text = decodedOne(decoder, bytes)
    if (text !== undefined && !table.has(text)) table.set(text, bytes)
  }
  return table
}

function decodedOne(decoder: TextDecoder, bytes: readonly number[]): string | undefined {
  try {
    const text = decoder.decode(Uint8Array.from(bytes))
    return [...text].length === 1 && text.codePointAt(0)! >= 0x80 ? text : undefined
  } catch {
    return undefined
  }
}

const makers: Readonly<Record<string, (label: string) => Table>> = {
  shift_jis: doubleBytes,
  'euc-jp': jis,
  'windows-1250': singleBytes,
  'windows-1251': singleBytes,
  'windows-1252': singleBytes,
  'windows-1253': singleBytes,
  'windows-1254': singleBytes,
  'windows-1257': singleBytes,
  'iso-8859-1': singleBytes,
  'iso-8859-2': singleBytes,
  'iso-8859-5': singleBytes,
  'iso-8859-7': singleBytes,
  'iso-8859-9': singleBytes,
  'iso-8859-15': singleBytes,
}

export const legacyEncodings = [...Object.keys(makers), 'iso-2022-jp']

const tables = new Map<string, Table>()

function tableFor(label: string): Table {
  let table = tables.get(label)
  if (table === undefined) tables.set(label, (table = makers[label]!(label)))
  return table
}

/** Undefined when the encoding lacks a character. */
export function encodeLegacy(text: string, label: string): Uint8Array | undefined {
  if (label === 'iso-2022-jp') return encodeEscaped(text)
  const table = tableFor(label)
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0)!
    const sequence = code < 0x80 ? [code] : table.get(character)
    if (sequence === undefined) return undefined
    bytes.push(...sequence)
  }
  return Uint8Array.from(bytes)
}

/** In the text of a file: bytes that are no character of its encoding. No text has this noncharacter otherwise. */
export const wrongMark = '\uffff'

/** The text of a file in the encoding that its source is told. Node writes UTF-8 and one order of UTF-16 only. */
export function encodeFile(content: string, encoding: Encoding): Uint8Array {
  const wrong = Uint8Array.from(wrongBytes[encoding]?.[0] ?? [])
  const parts = content.split(wrongMark).map((part) => encodePart(part, encoding))
  // A file of megabytes is not spread into lists of numbers.
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [wrong, part])))
}

function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (!encoding.startsWith('utf-16')) return encodeLegacy(text, encoding)!
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes)
}

const toKanji = [0x1b, 0x24, 0x42]
const toAscii = [0x1b, 0x28, 0x42]

/** The pairs of EUC-JP without their high bits, between escapes. Half-width kana and JIS X 0212 have no place there. */
function encodeEscaped(text: string): Uint8Array | undefined {
  const table = tableFor('euc-jp')
  const bytes: number[] = []
  let isKanji = false
  for (const character of text) {
    const code = character.codePointAt(0)!
    const pair = code < 0x80 ? undefined : table.get(character)
    if (code >= 0x80 && (pair?.length !== 2 || pair[0]! < 0xa1)) return undefined
    if (isKanji !== (pair !== undefined)) bytes.push(...(pair === undefined ? toAscii : toKanji))
    isKanji = pair !== undefined
    bytes.push(...(pair?.map((byte) => byte & 0x7f) ?? [code]))
  }
  if (isKanji) bytes.push(...toAscii)
  return Uint8Array.from(bytes)
}
