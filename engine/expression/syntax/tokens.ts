// Cuts the text of an expression into tokens with their places; full-width signs (（＝，) count as their half-width forms.
import { foldWidth } from '../../value/fold.ts'
import { foreignSymbols, isForeignComparison } from './foreign-signs.ts'
import { limits } from './limits.ts'
import { syntaxError } from './syntax-error.ts'

export type TokenKind = 'text' | 'number' | 'name' | 'field' | 'symbol' | 'end'

/** `start` and `end` count UTF-16 units from 0. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** The text's content, the number's digits, the name as written, the symbol in half width. */
  readonly value: string
}

/** Longer ones first where one begins another. */
const ownSymbols = '!= <> <= >= ( ) , + - * / % & = < >'.split(' ')
/** Those of others are read so that they can be told of. */
const symbols = [...foreignSymbols, ...ownSymbols]

const digit = /[0-9]/
const spaces = new Set(['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u3000'])

/** Letters of any script: whatever is beyond ASCII and neither space nor a sign. */
export function isNameUnit(unit: string): boolean {
  if (/[A-Za-z0-9_]/.test(unit)) return true
  if (unit < '\u0080' || spaces.has(unit) || isForeignComparison(unit)) return false
  const half = halfWidth(unit)
  return half >= '\u0080' || /[A-Za-z0-9_]/.test(half)
}

function halfWidth(unit: string): string {
  return unit >= '\uff01' && unit <= '\uff5e'
    ? String.fromCharCode(foldWidth(unit.charCodeAt(0)))
    : unit
}

/** Full-width ASCII in half width, unit by unit, so that places stay. */
export function inHalfWidth(text: string): string {
  return text.replace(/[！-～]/g, halfWidth)
}

/** Ends with an `end` token. Throws `expression.…` with the place. */
export function tokensOf(text: string): Token[] {
  if (text.length > limits.length) {
    throw syntaxError('expression.too-long', limits.length, text.length, { limit: limits.length })
  }
  const half = inHalfWidth(text)
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    if (spaces.has(text[at]!)) at++
    else {
      const token = tokenAt(text, half, at)
      tokens.push(token)
      at = token.end
    }
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length, value: '' })
  return tokens
}

function tokenAt(text: string, half: string, at: number): Token {
  const first = half[at]!
  if (text[at] === "'" || text[at] === '"') return enclosed(text, at, 'text', text[at])
  if (first === '[') return enclosed(text, at, 'field', ']')
  if (digit.test(first)) return numberAt(half, at)
  if (isNameUnit(text[at]!)) return nameAt(text, at)
  const symbol = symbols.find((candidate) => half.startsWith(candidate, at))
  if (symbol !== undefined) {
    return { kind: 'symbol', start: at, end: at + symbol.length, value: symbol }
  }
  const found = String.fromCodePoint(text.codePointAt(at)!)
  throw syntaxError('expression.unexpected', at, at + found.length, { found })
}

/** `'it''s'` and `[a ]] b]`: the closing sign stands twice where it is meant. */
function enclosed(text: string, start: number, kind: 'text' | 'field', close: string): Token {
  let value = ''
  let from = start + 1
  for (;;) {
    const found = text.indexOf(close, from)
    if (found < 0) {
      const code = kind === 'text' ? 'expression.unclosed-text' : 'expression.unclosed-field'
      throw syntaxError(code, start, text.length)
    }
    value += text.slice(from, found)
    if (text[found + 1] !== close) return { kind, start, end: found + 1, value }
    value += close
    from = found + 2
  }
}

function numberAt(half: string, start: number): Token {
  const end = nameEnd(half, start, /[A-Za-z0-9_.]/)
  const value = half.slice(start, end)
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(value) || value.length > limits.digits) {
    throw syntaxError('expression.number', start, end, { found: value.slice(0, 40) })
  }
  return { kind: 'number', start, end, value }
}

function nameAt(text: string, start: number): Token {
  let end = start
  while (end < text.length && isNameUnit(text[end]!)) end++
  return { kind: 'name', start, end, value: text.slice(start, end) }
}

function nameEnd(text: string, start: number, unit: RegExp): number {
  let end = start
  while (end < text.length && unit.test(text[end]!)) end++
  return end
}
