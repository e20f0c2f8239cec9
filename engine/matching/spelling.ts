// How one text is spelled: under a normalisation, and as loosely as two spellings of one key can differ.
import type { Slice } from '../batch/vector.ts'
import { ByteBuffer } from '../value/byte-buffer.ts'
import { createCanonical } from '../value/key-bytes.ts'
import { asIs } from '../value/key.ts'
import type { ComparedAs, Normalisation } from '../value/key.ts'
import { createNormalise } from '../value/normalise.ts'
import type { Normalise } from '../value/normalise.ts'

/** The parts of a normalisation, in the order in which they are offered: the one that changes most comes last. */
export const normalisations = [
  'trim',
  'foldWidth',
  'foldCase',
  'stripZeros',
  'stripNumberZeros',
  'nfkc',
] as const
export type NormalisationName = (typeof normalisations)[number]

const folds: Normalisation = { ...asIs, trim: true, foldWidth: true, foldCase: true, nfkc: true }
const leadingZeros: Normalisation = { ...asIs, stripZeros: true }
const allZeros: Normalisation = { ...leadingZeros, stripNumberZeros: true }
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })

/** Keeps what it needs between calls: one for each piece of work. */
export class Spelling {
  private readonly buffer = new ByteBuffer()
  private readonly made = new Map<string, Normalise>()
  private readonly values = { number: createCanonical('number'), moment: createCanonical('moment') }

  /** As a key of that normalisation compares it. With `nfkc`: after `loadNfkc`. */
  under(text: string, wanted: Normalisation): string {
    if (normalisations.every((name) => !wanted[name])) return text
    return this.written(text, this.normaliseFor(wanted))
  }

  /** Numbers by value (`1.50` and `+1.5` are `1.5`), moments by their instant; other text as it is. */
  byValue(text: string, as: Exclude<ComparedAs, 'text'>): string {
    return this.written(text, this.values[as])
  }

  /** Equal for all spellings that switches, or reading them as numbers or days, make one. */
  loose(text: string): string {
    return this.settled(text, allZeros)
  }

  /** Equal for the spellings of one number or one day. */
  read(text: string): string {
    return this.settled(text, leadingZeros)
  }

  /** Nothing but white space. */
  isBlank(text: string): boolean {
    return this.under(text, folds) === ''
  }

  private settled(text: string, zeros: Normalisation): string {
    const folded = this.under(text, folds)
    const read = this.byValue(dayDigits(folded) ?? numberDigits(folded), 'number')
    const plain = this.under(read, zeros)
    // Behind a zero there can be another space; of a zero with a space behind it either can be what stays.
    if (plain === '0') return ''
    return plain === text ? plain : this.settled(plain, zeros)
  }

  private normaliseFor(wanted: Normalisation): Normalise {
    const name = normalisations.map((part) => Number(wanted[part])).join('')
    let normalise = this.made.get(name)
    if (normalise === undefined) this.made.set(name, (normalise = createNormalise(wanted)))
    return normalise
  }

  private written(text: string, write: Normalise): string {
    const bytes = encoder.encode(text)
    const slice: Slice = { bytes, start: 0, end: bytes.length }
    this.buffer.length = 0
    write(slice, this.buffer)
    return decoder.decode(this.buffer.bytes.subarray(0, this.buffer.length))
  }
}

/** A date with the year first, whatever stands between its parts: `2024/1/2` and `2024-01-02` are one day. */
function dayDigits(text: string): string | null {
  const [, year, month, day] = /^([1-9]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  if (year === undefined) return null
  return `${year}${month!.padStart(2, '0')}${day!.padStart(2, '0')}`
}

/** A number that lost the zero before its point has it again. */
function numberDigits(text: string): string {
  return text.startsWith('.') ? `0${text}` : text
}

const subsets: readonly (readonly NormalisationName[])[] = Array.from(
  { length: 2 ** normalisations.length },
  (_, bits) => normalisations.filter((_name, index) => (bits >> index) & 1),
).toSorted((a, b) => a.length - b.length)

/** The fewest switches that, on top of `now`, make both texts one; empty when they are already, null when no switches do. */
export function repairs(
  left: string,
  right: string,
  now: Normalisation,
  spelling: Spelling,
): readonly NormalisationName[] | null {
  const found = subsets.find((subset) => {
    if (subset.some((name) => now[name])) return false
    const wanted = { ...now }
    for (const name of subset) wanted[name] = true
    return spelling.under(left, wanted) === spelling.under(right, wanted)
  })
  return found ?? null
}
