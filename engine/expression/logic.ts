// The logic over criteria: `(A and B) or C` parsed into a tree, and a tree written back in canonical form.
import { AwaseError } from '../error.ts'
import { logicTokens } from './logic-tokens.ts'
import type { LogicToken } from './logic-tokens.ts'

/** `criterion` is the index of the criterion (A = 0). `and` and `or` have at least two parts. */
export type Logic =
  | { kind: 'criterion'; criterion: number }
  | { kind: 'not'; part: Logic }
  | { kind: 'and' | 'or'; parts: readonly Logic[] }

/** Brackets and `not` may nest so deep; nobody reads more, and no text can exhaust the stack. */
const depthLimit = 32

export function criterionLetter(criterion: number): string {
  return String.fromCharCode(65 + criterion)
}

class Parser {
  readonly #tokens: readonly LogicToken[]
  readonly #criteria: number
  #next = 0

  constructor(tokens: readonly LogicToken[], criteria: number) {
    this.#tokens = tokens
    this.#criteria = criteria
  }

  whole(): Logic {
    const logic = this.#either(0)
    if (this.#peek().kind !== 'end') throw this.#unexpected()
    return logic
  }

  #either(depth: number): Logic {
    return this.#chain('or', () => this.#both(depth))
  }

  #both(depth: number): Logic {
    return this.#chain('and', () => this.#single(depth))
  }

  #chain(kind: 'and' | 'or', part: () => Logic): Logic {
    const parts = [part()]
    while (this.#peek().kind === kind) {
      this.#next++
      parts.push(part())
    }
    return parts.length === 1 ? parts[0]! : { kind, parts }
  }

  #single(depth: number): Logic {
    if (depth > depthLimit)
      throw new AwaseError('logic.too-deep', { values: { limit: depthLimit } })
    const token = this.#peek()
    if (token.kind === 'not') {
      this.#next++
      return { kind: 'not', part: this.#single(depth + 1) }
    }
    if (token.kind === 'open') return this.#bracket(token, depth)
    if (token.kind !== 'letter') throw this.#unexpected()
    this.#next++
    return this.#negatedAfter(this.#criterion(token))
  }

  #bracket(open: LogicToken, depth: number): Logic {
    this.#next++
    const inner = this.#either(depth + 1)
    if (this.#peek().kind === 'end') {
      throw new AwaseError('logic.unclosed-bracket', { values: { position: open.position + 1 } })
    }
    if (this.#peek().kind !== 'close') throw this.#unexpected()
    this.#next++
    return this.#negatedAfter(inner)
  }

  /** Japanese says `Aではない`: the word stands after what it negates. */
  #negatedAfter(part: Logic): Logic {
    const token = this.#peek()
    if (token.kind !== 'not' || !token.text.endsWith('ない')) return part
    this.#next++
    return { kind: 'not', part }
  }

  #criterion(token: LogicToken & { kind: 'letter' }): Logic {
    if (token.criterion >= this.#criteria) {
      const values = { letter: token.text, position: token.position + 1 }
      throw new AwaseError('logic.unknown-criterion', { values })
    }
    return { kind: 'criterion', criterion: token.criterion }
  }

  #peek(): LogicToken {
    return this.#tokens[this.#next]!
  }

  #unexpected(): AwaseError {
    const { kind, text, position } = this.#peek()
    if (kind === 'end') return new AwaseError('logic.unfinished', { values: { position } })
    return new AwaseError('logic.unexpected', { values: { found: text, position: position + 1 } })
  }
}

/**
 * Parses a logic over `criteriaCount` criteria. Empty text means all of them; null when there are none (every row fits).
 * `not` binds before `and`, `and` before `or`. Errors `logic.…` carry `position` (characters from 1).
 */
export function parseLogic(text: string, criteriaCount: number): Logic | null {
  if (text.trim() !== '') return new Parser(logicTokens(text), criteriaCount).whole()
  const parts = Array.from({ length: criteriaCount }, (_, criterion) => ({
    kind: 'criterion' as const,
    criterion,
  }))
  return parts.length > 1 ? { kind: 'and', parts } : (parts[0] ?? null)
}

/** How tightly a kind binds; a looser part needs brackets inside a tighter whole. */
const tightness: Readonly<Record<Logic['kind'], number>> = { or: 0, and: 1, not: 2, criterion: 3 }

/** Canonical text: lower-case words, brackets wherever `and` and `or` meet, so that nobody needs to know which binds first. */
export function formatLogic(logic: Logic): string {
  if (logic.kind === 'criterion') return criterionLetter(logic.criterion)
  if (logic.kind === 'not') return `not ${bracketed(logic.part, 2)}`
  return logic.parts.map((part) => bracketed(part, 2)).join(` ${logic.kind} `)
}

function bracketed(part: Logic, least: number): string {
  const text = formatLogic(part)
  return tightness[part.kind] < least ? `(${text})` : text
}

/** Indices of the criteria that a logic names. */
export function criteriaIn(logic: Logic | null): ReadonlySet<number> {
  const named = new Set<number>()
  const visit = (part: Logic): void => {
    if (part.kind === 'criterion') named.add(part.criterion)
    else if (part.kind === 'not') visit(part.part)
    else part.parts.forEach(visit)
  }
  if (logic !== null) visit(logic)
  return named
}
