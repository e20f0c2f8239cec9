// Signs that other languages and Japanese keyboards have, and what is written here instead.
import type { AwaseError } from '../../error.ts'
import { syntaxError } from './syntax-error.ts'
import type { Span } from './tree.ts'

/** A name ends before them, though they are no ASCII. */
const comparisons: ReadonlyMap<string, string> = new Map([
  ['≠', '!='],
  ['≤', '<='],
  ['≦', '<='],
  ['≥', '>='],
  ['≧', '>='],
])

/** Longer ones first where one begins another. */
const inAscii: ReadonlyMap<string, string> = new Map([
  ['===', '='],
  ['!==', '!='],
  ['==', '='],
  ['&&', 'and'],
])

/** Only where they stand alone: names may have them. */
const inNames: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['÷', '/'],
])

/** "Or" in programs, "followed by" in databases: who wrote it knows. */
const doubleBar = '||'

/** In this order. */
export const foreignSymbols = [...inAscii.keys(), doubleBar, ...comparisons.keys()]

export function isForeignComparison(unit: string): boolean {
  return comparisons.has(unit)
}

/** What is wrong with such a sign; undefined for any other. */
export function foreignSignError(sign: Span & { value: string }): AwaseError | undefined {
  const { start, end, value } = sign
  if (value === doubleBar) return syntaxError('expression.double-bar', start, end)
  const suggestion = inAscii.get(value) ?? comparisons.get(value) ?? inNames.get(value)
  if (suggestion === undefined) return undefined
  return syntaxError('expression.foreign-sign', start, end, { found: value, suggestion })
}
