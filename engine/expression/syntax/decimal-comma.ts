// Numbers written as `1,19` or `1.234,56`: a comma separates values here, so they come apart into two.
import type { AwaseError } from '../../error.ts'
import { syntaxError } from './syntax-error.ts'
import type { Token } from './tokens.ts'
import type { Expression, Span } from './tree.ts'

export interface CommaNumber extends Span {
  readonly found: string
  /** With a decimal point, and nothing between thousands. */
  readonly suggestion: string
}

interface Digits extends Span {
  readonly value: string
}

/** Where an unexpected comma stands between the digits of two numbers. */
export function commaNumberAt(tokens: readonly Token[], comma: number): CommaNumber | undefined {
  const [left, right] = [tokens[comma - 1], tokens[comma + 1]]
  if (tokens[comma]!.value !== ',' || left?.kind !== 'number' || right?.kind !== 'number') return
  return commaNumber(left, right)
}

/** The first such number that two neighbouring arguments make together. */
export function commaNumberIn(parts: readonly Expression[]): CommaNumber | undefined {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1]
    const left = digitsAt(part, 'end')
    const right = next && digitsAt(next, 'start')
    const found = left && right && commaNumber(left, right)
    if (found !== undefined) return found
  }
  return undefined
}

/** The first such number that begins at the end of a longer argument: `price * 1,19` may be meant as two, `1,3` mostly is. */
export function commaNumberWithin(parts: readonly Expression[]): CommaNumber | undefined {
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'number') continue
    const found = commaNumberIn(parts.slice(index, index + 2))
    if (found !== undefined) return found
  }
  return undefined
}

export function commaError({ start, end, found, suggestion }: CommaNumber): AwaseError {
  return syntaxError('expression.decimal-comma', start, end, { found, suggestion })
}

/** Undefined when there is more than the comma between them. */
function commaNumber(left: Digits, right: Digits): CommaNumber | undefined {
  if (right.start !== left.end + 1) return undefined
  const thousands = right.value.includes('.')
  const whole = left.value.replaceAll('.', '')
  return {
    start: left.start,
    end: right.end,
    found: `${left.value},${right.value}`,
    suggestion: `${whole}${thousands ? '' : '.'}${right.value}`,
  }
}

/** The number with which an expression begins or ends. */
function digitsAt(expression: Expression, edge: 'start' | 'end'): Digits | undefined {
  if (expression.kind === 'number') {
    const { start, end, value } = expression
    return end - start === value.length ? expression : undefined
  }
  const inner = innerAt(expression, edge)
  return inner === undefined || inner[edge] !== expression[edge] ? undefined : digitsAt(inner, edge)
}

function innerAt(expression: Expression, edge: 'start' | 'end'): Expression | undefined {
  if (expression.kind === 'unary') return expression.part
  if (expression.kind !== 'binary') return undefined
  return edge === 'start' ? expression.left : expression.right
}
