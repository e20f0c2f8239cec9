// What may be compared with what: numbers with numbers, text with text, dates with dates and with fixed texts that are dates.
import { instantOf, parseMoment } from '../../value/moment.ts'
import { strict } from '../functions/function-entry.ts'
import type { ExpressionType } from '../functions/function-entry.ts'
import { knownMoment } from '../functions/known-moment.ts'
import type { Expression } from '../syntax/tree.ts'
import type { Findings } from './findings.ts'
import type { Typed } from './typed.ts'
import { commonType } from './types.ts'

export function comparable(a: ExpressionType, b: ExpressionType): boolean {
  return commonType(a, b) !== undefined
}

/** A fixed text beside a date is read as one: `created < '2026-01-01'`. One that is no date is an error. */
export function textAsMoment(
  part: Typed,
  beside: ExpressionType,
  at: Expression,
  findings: Findings,
): Typed {
  if (part.kind !== 'fixed' || typeof part.value !== 'string') return part
  if (beside !== 'date' && beside !== 'datetime') return part
  const isOne = parseMoment(part.value) !== undefined
  if (!isOne || part.value.includes('T') !== (beside === 'datetime')) {
    findings.error(`cast.${beside}`, at, { field: part.value, value: part.value })
  }
  return { ...part, type: beside }
}

const instant = strict((text: string) => instantOf(knownMoment(text)))

/** Times are compared by the moment they say, as a sort does: one without an offset counts as UTC. */
export function asComparable(part: Typed): Typed {
  if (part.type !== 'datetime') return part
  return { kind: 'call', type: 'decimal', build: instant, parts: [part], needs: undefined }
}
