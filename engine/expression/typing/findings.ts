// What the checker finds in an expression, each at its place.
import type { Span } from '../syntax/tree.ts'

export interface Finding {
  readonly severity: 'error' | 'notice'
  readonly code: string
  /** With `position` (characters from 1) and `length`, unless the expression as a whole is meant. */
  readonly values: Readonly<Record<string, string | number>>
}

type Values = Record<string, string | number>

export class Findings {
  readonly all: Finding[] = []

  error(code: string, at: Span, values: Values = {}): void {
    this.all.push({ severity: 'error', code, values: placed(at, values) })
  }

  notice(code: string, at: Span, values: Values = {}): void {
    this.all.push({ severity: 'notice', code, values: placed(at, values) })
  }
}

function placed({ start, end }: Span, values: Values): Values {
  return { ...values, position: start + 1, length: Math.max(1, end - start) }
}
