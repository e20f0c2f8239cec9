// An expression that has passed the checker: every part with its type, names resolved to columns and builds.
import type { Build, ExpressionType, Need, Value } from '../functions/function-entry.ts'

export type Typed =
  | { readonly kind: 'fixed'; readonly type: ExpressionType; readonly value: Value }
  | {
      readonly kind: 'field'
      readonly type: ExpressionType
      readonly column: number
      readonly name: string
    }
  | {
      readonly kind: 'call'
      readonly type: ExpressionType
      readonly build: Build
      readonly parts: readonly Typed[]
      readonly needs: Need | undefined
      /** Of a time that has an offset to UTC in every row, or in none; undefined where only rows tell. */
      readonly hasOffset?: boolean | undefined
    }

/** Columns that an expression reads, each once. */
export function columnsIn(typed: Typed): ReadonlySet<number> {
  const columns = new Set<number>()
  const visit = (part: Typed): void => {
    if (part.kind === 'field') columns.add(part.column)
    else if (part.kind === 'call') part.parts.forEach(visit)
  }
  visit(typed)
  return columns
}

export function needsIn(typed: Typed): ReadonlySet<Need> {
  const needs = new Set<Need>()
  const visit = (part: Typed): void => {
    if (part.kind !== 'call') return
    if (part.needs !== undefined) needs.add(part.needs)
    part.parts.forEach(visit)
  }
  visit(typed)
  return needs
}
