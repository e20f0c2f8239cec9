// Signs that other languages and Japanese keyboards have, and what is written here instead.
import type { AwaseError } from '../../error.ts'
import { syntaxError } from './syntax-error.ts'
import type { Span } from './tree.ts'

const comparisons = ['≠', '≤', '≦', '≥', '≧'] as const

/** Longer ones first where one begins another. × and ÷ are not among them: names may have them. */
export const foreignSymbols = ['===', '!==', '==', '&&', '||', ...comparisons] as const

const endsName: ReadonlySet<string> = new Set(comparisons)

/** Whether a name ends before it, though it is no ASCII. */
export function isForeignComparison(unit: string): boolean {
  return endsName.has(unit)
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['===', '='],
  ['==', '='],
  ['!==', '!='],
  ['&&', 'and'],
  ['≠', '!='],
  ['≤', '<='],
  ['≦', '<='],
  ['≥', '>='],
  ['≧', '>='],
  ['×', '*'],
  ['÷', '/'],
])

/** What is wrong with such a sign; undefined for any other. */
export function foreignSignError(sign: Span & { value: string }): AwaseError | undefined {
  const { start, end, value } = sign
  const suggestion = meanings.get(value)
  if (suggestion !== undefined) {
    return syntaxError('expression.foreign-sign', start, end, { found: value, suggestion })
  }
  // "Or" in programs, "followed by" in databases: who wrote it knows.
  return value === '||' ? syntaxError('expression.double-bar', start, end) : undefined
}
