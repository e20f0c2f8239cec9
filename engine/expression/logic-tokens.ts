// The words of a logic such as `(A and B) or C`, in the languages and notations that analysts type.
import { AwaseError } from '../error.ts'

export type LogicToken =
  | { kind: 'and' | 'or' | 'not' | 'open' | 'close' | 'end'; text: string; position: number }
  | { kind: 'letter'; criterion: number; text: string; position: number }

type WordKind = 'and' | 'or' | 'not' | 'open' | 'close'

/** Longer spellings first where one begins another (`&&` before `&`). */
const spellings: readonly (readonly [WordKind, readonly string[]])[] = [
  ['and', ['&&', '&', '＆', '∧', 'かつ']],
  ['or', ['||', '|', '｜', '∨', 'または', '又は']],
  ['not', ['!', '！', '¬', 'ではない', 'でない', '否定']],
  ['open', ['(', '（']],
  ['close', [')', '）']],
]

const words: Readonly<Record<string, WordKind>> = {
  and: 'and',
  und: 'and',
  or: 'or',
  oder: 'or',
  not: 'not',
  nicht: 'not',
}

const space = /[\s\u3000]/
const latin = /[A-Za-zＡ-Ｚａ-ｚ]/

/** Half-width and upper or lower case as it is: `Ａ` becomes `A`. */
function halfWidth(text: string): string {
  return text.replace(/[Ａ-Ｚａ-ｚ]/g, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  )
}

function wordToken(text: string, position: number): LogicToken {
  const plain = halfWidth(text)
  const kind = words[plain.toLowerCase()]
  if (kind !== undefined) return { kind, text, position }
  if (plain.length === 1) {
    const criterion = plain.toUpperCase().charCodeAt(0) - 65
    return { kind: 'letter', criterion, text: plain.toUpperCase(), position }
  }
  throw new AwaseError('logic.unexpected', { values: { found: text, position: position + 1 } })
}

function symbolToken(text: string, position: number): LogicToken {
  for (const [kind, forms] of spellings) {
    const form = forms.find((candidate) => text.startsWith(candidate, position))
    if (form !== undefined) return { kind, text: form, position }
  }
  const found = String.fromCodePoint(text.codePointAt(position)!)
  throw new AwaseError('logic.unexpected', { values: { found, position: position + 1 } })
}

/** Positions count UTF-16 units from 0. Ends with an `end` token. */
export function logicTokens(text: string): LogicToken[] {
  const tokens: LogicToken[] = []
  let at = 0
  while (at < text.length) {
    if (space.test(text[at]!)) {
      at++
      continue
    }
    let end = at
    while (end < text.length && latin.test(text[end]!)) end++
    const token = end > at ? wordToken(text.slice(at, end), at) : symbolToken(text, at)
    tokens.push(token)
    at = end > at ? end : at + token.text.length
  }
  tokens.push({ kind: 'end', text: '', position: text.length })
  return tokens
}
