// The tree of an expression: what was written, with the place of each part.

/** UTF-16 units from 0; `end` is the first one after. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type ArithmeticSign = '+' | '-' | '*' | '/' | '%' | '&'
export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>='
export type BinarySign = ArithmeticSign | ComparisonSign | 'and' | 'or'

export type Expression = Span &
  (
    | { readonly kind: 'text'; readonly value: string }
    /** `digits[.digits]`, without a sign. */
    | { readonly kind: 'number'; readonly value: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'null' }
    | { readonly kind: 'field'; readonly name: string }
    | { readonly kind: 'unary'; readonly sign: '-' | 'not'; readonly part: Expression }
    | {
        readonly kind: 'binary'
        readonly sign: BinarySign
        readonly left: Expression
        readonly right: Expression
      }
    | {
        readonly kind: 'in'
        readonly negated: boolean
        readonly part: Expression
        readonly options: readonly Expression[]
      }
    | {
        readonly kind: 'is'
        readonly negated: boolean
        readonly what: 'null' | 'empty'
        readonly part: Expression
      }
    /** `if` is a call too. The name in lower case. */
    | {
        readonly kind: 'call'
        readonly name: string
        readonly nameEnd: number
        readonly parts: readonly Expression[]
      }
  )

export const comparisonSigns: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>='])

/** Parts of an expression, from left to right. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'unary':
    case 'is':
      return [expression.part]
    case 'binary':
      return [expression.left, expression.right]
    case 'in':
      return [expression.part, ...expression.options]
    case 'call':
      return expression.parts
    default:
      return []
  }
}
