// What the checker finds in an expression, each at its place.
import type { Span } from '../syntax/tree.ts'

export interface Finding {
  readonly severity: 'error' | 'notice'
  readonly code: string
  /** With `position` (characters from 1), `length` and `part` (what stands there), unless the expression as a whole is meant. */
  readonly values: Readonly<Record<string, string | number>>
}

type Values = Record<string, string | number>

const shownLimit = 60

export class Findings {
  readonly all: Finding[] = []

  private readonly text: string

  /** Of the text of an expression. */
  constructor(text: string) {
    this.text = text
  }

  error(code: string, at: Span, values: Values = {}): void {
    this.all.push({ severity: 'error', code, values: this.placed(at, values) })
  }

  notice(code: string, at: Span, values: Values = {}): void {
    this.all.push({ severity: 'notice', code, values: this.placed(at, values) })
  }

  /** What stands there, cut where it is long. */
  shown({ start, end }: Span): string {
    const part = this.text.slice(start, end)
    return part.length > shownLimit ? `${part.slice(0, shownLimit)}…` : part
  }

  private placed(at: Span, values: Values): Values {
    const length = Math.max(1, at.end - at.start)
    return { ...values, part: this.shown(at), position: at.start + 1, length }
  }
}
