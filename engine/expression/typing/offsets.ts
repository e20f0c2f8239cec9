// Times with an offset to UTC beside times without one: those count as UTC, which is seldom the clock that was meant.
import { textHasOffset } from '../functions/known-moment.ts'
import type { Span } from '../syntax/tree.ts'
import type { Findings } from './findings.ts'
import type { Typed } from './typed.ts'

/** Undefined for what is no time, and where only rows tell. */
export function hasOffset(part: Typed): boolean | undefined {
  if (part.type !== 'datetime') return undefined
  if (part.kind === 'call') return part.hasOffset
  return part.kind === 'fixed' ? textHasOffset(part.value) : undefined
}

/** Of two sides of a comparison. */
export function checkOffsets(left: Typed, right: Typed, at: Span, findings: Findings): void {
  const [a, b] = [hasOffset(left), hasOffset(right)]
  if (a !== undefined && b !== undefined && a !== b) {
    findings.notice('expression.offset-differs', at)
  }
}
