// Parses an expression: precedence climbing over tokens (Pratt), bounded in depth, every part with its place.
import type { AwaseError } from '../../error.ts'
import { commaError, commaNumberAt } from './decimal-comma.ts'
import { foreignSignError } from './foreign-signs.ts'
import { limits } from './limits.ts'
import { syntaxError } from './syntax-error.ts'
import { inHalfWidth, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { comparisonSigns, partsOf } from './tree.ts'
import type { BinarySign, Expression } from './tree.ts'

/** How tightly a sign binds its sides. `not` binds looser than a comparison, the minus sign tighter than everything. */
export const bindings: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  in: 4,
  is: 4,
  '&': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%': 7,
}
export const notBinding = 3
export const signBinding = 8

/** Words that are no field unless in brackets. */
export const keywords: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'null',
  'empty',
  'true',
  'false',
])

/** The word that a name token may be: lower case, half width. */
export function wordOf(token: Token): string {
  return token.kind === 'name' ? inHalfWidth(token.value).toLowerCase() : ''
}

/** Throws `expression.…`; an expression of nothing is `expression.empty`. */
export function parseExpression(text: string): Expression {
  return new Parser(tokensOf(text)).whole()
}

class Parser {
  readonly #tokens: readonly Token[]
  /** Depth of each part's tree, so that a long row of signs counts as brackets do. */
  readonly #depths = new WeakMap<Expression, number>()
  #next = 0
  #level = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  whole(): Expression {
    if (this.#peek().kind === 'end') throw syntaxError('expression.empty', 0, 0)
    const expression = this.#expression(0)
    if (this.#peek().kind !== 'end') throw this.#unexpected()
    return expression
  }

  #expression(least: number): Expression {
    this.#enter()
    let left = this.#prefix()
    for (;;) {
      const sign = this.#infix()
      const binding = sign === undefined ? 0 : bindings[sign]!
      if (sign === undefined || binding <= least) break
      left = this.#continued(left, sign, binding)
      if (binding === bindings['=']) this.#refuseChain()
    }
    this.#level--
    return left
  }

  /** The sign that follows, if it joins two sides; `not in` counts as `in`. */
  #infix(): string | undefined {
    const token = this.#peek()
    const sign = token.kind === 'symbol' ? token.value : wordOf(token)
    if (sign === '<>') return '!='
    if (sign === 'not' && wordOf(this.#tokens[this.#next + 1]!) === 'in') return 'in'
    return Object.hasOwn(bindings, sign) ? sign : undefined
  }

  #continued(left: Expression, sign: string, binding: number): Expression {
    const negated = wordOf(this.#take()) === 'not'
    if (sign === 'in') {
      if (negated) this.#take()
      return this.#options(left, negated)
    }
    if (sign === 'is') return this.#state(left)
    const right = this.#expression(binding)
    const place = { start: left.start, end: right.end }
    return this.#built({ kind: 'binary', sign: sign as BinarySign, left, right, ...place })
  }

  #options(part: Expression, negated: boolean): Expression {
    if (this.#peek().value !== '(') throw this.#unexpected()
    const { parts, end } = this.#list()
    if (parts.length === 0) throw syntaxError('expression.unexpected', end - 1, end, { found: ')' })
    return this.#built({ kind: 'in', negated, part, options: parts, start: part.start, end })
  }

  #state(part: Expression): Expression {
    const negated = wordOf(this.#peek()) === 'not'
    if (negated) this.#take()
    const what = wordOf(this.#peek())
    if (what !== 'null' && what !== 'empty') throw this.#unexpected()
    const { end } = this.#take()
    return this.#built({ kind: 'is', negated, what, part, start: part.start, end })
  }

  #prefix(): Expression {
    const token = this.#peek()
    if (token.kind === 'symbol' && token.value === '-') return this.#unary('-', signBinding)
    if (token.kind === 'symbol' && token.value === '(') return this.#bracket()
    const word = wordOf(token)
    if (word === 'not') return this.#unary('not', notBinding)
    const { start, end } = token
    if (token.kind === 'text' || token.kind === 'number') {
      this.#take()
      return this.#built({ kind: token.kind, value: token.value, start, end })
    }
    if (token.kind === 'field') return this.#field()
    if (token.kind !== 'name') throw this.#unexpected()
    if (!keywords.has(word)) return this.#isCall() ? this.#call(word) : this.#field()
    if (word === 'null') return this.#literal({ kind: 'null', start, end })
    if (word !== 'true' && word !== 'false') throw this.#unexpected()
    return this.#literal({ kind: 'boolean', value: word === 'true', start, end })
  }

  #literal(literal: Expression): Expression {
    this.#take()
    return this.#built(literal)
  }

  #field(): Expression {
    const { value: name, start, end } = this.#take()
    if (name === '') throw syntaxError('expression.unexpected', start, end, { found: '[]' })
    return this.#built({ kind: 'field', name, start, end })
  }

  #unary(sign: '-' | 'not', binding: number): Expression {
    const { start } = this.#take()
    const part = this.#expression(binding - 1)
    return this.#built({ kind: 'unary', sign, part, start, end: part.end })
  }

  /** Brackets widen the place of what they hold, so that a problem marks all of it. */
  #bracket(): Expression {
    const open = this.#take()
    const inner = this.#expression(0)
    const end = this.#close(open)
    return this.#built({ ...inner, start: open.start, end })
  }

  #isCall(): boolean {
    return (
      this.#tokens[this.#next + 1]!.value === '(' && this.#tokens[this.#next + 1]!.kind === 'symbol'
    )
  }

  #call(name: string): Expression {
    const { start, end: nameEnd } = this.#take()
    const { parts, end } = this.#list()
    return this.#built({ kind: 'call', name, nameEnd, parts, start, end })
  }

  #list(): { parts: Expression[]; end: number } {
    const open = this.#take()
    const parts: Expression[] = []
    while (this.#peek().value !== ')' || this.#peek().kind !== 'symbol') {
      if (parts.length > 0) this.#comma(open)
      parts.push(this.#expression(0))
    }
    return { parts, end: this.#close(open) }
  }

  #comma(open: Token): void {
    const token = this.#peek()
    if (token.kind === 'end') throw syntaxError('expression.unclosed-bracket', open.start, open.end)
    if (token.kind !== 'symbol' || token.value !== ',') throw this.#unexpected()
    this.#take()
  }

  #close(open: Token): number {
    const token = this.#peek()
    if (token.kind === 'end') throw syntaxError('expression.unclosed-bracket', open.start, open.end)
    if (token.kind !== 'symbol' || token.value !== ')') throw this.#unexpected()
    return this.#take().end
  }

  /** `a < b < c` says something else in every language: here it is refused. */
  #refuseChain(): void {
    const sign = this.#infix()
    if (sign === undefined || !(comparisonSigns.has(sign) || sign === 'in' || sign === 'is')) return
    const { start, end } = this.#peek()
    throw syntaxError('expression.chained-comparison', start, end)
  }

  #built(expression: Expression): Expression {
    const depth = 1 + Math.max(0, ...partsOf(expression).map((part) => this.#depths.get(part) ?? 0))
    if (depth > limits.depth) throw this.#tooDeep(expression.start, expression.end)
    this.#depths.set(expression, depth)
    return expression
  }

  #enter(): void {
    if (++this.#level <= limits.depth) return
    const { start, end } = this.#peek()
    throw this.#tooDeep(start, end)
  }

  #tooDeep(start: number, end: number): AwaseError {
    return syntaxError('expression.too-deep', start, end, { limit: limits.depth })
  }

  #peek(): Token {
    return this.#tokens[this.#next]!
  }

  #take(): Token {
    return this.#tokens[this.#next++]!
  }

  #unexpected(): AwaseError {
    const { kind, start, end, value } = this.#peek()
    if (kind === 'end') return syntaxError('expression.unfinished', start, end)
    const number = commaNumberAt(this.#tokens, this.#next)
    if (number !== undefined) return commaError(number)
    const foreign = foreignSignError(this.#peek())
    if (foreign !== undefined) return foreign
    return syntaxError('expression.unexpected', start, end, { found: value.slice(0, 40) })
  }
}
