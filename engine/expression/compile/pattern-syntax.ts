// The syntax of a regular expression, as far as it can be told without the library: brackets that do not close, a repetition of nothing,
// too many repetitions. Patterns in order always pass; what passes may still be refused by the library when it is compiled.

/** RE2 unfolds counted repetitions; nested ones multiply. */
const mostRepeats = 1000

const count = /^\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/
const groupStart = /^\((?:\?(?:P?<[^>)]*>|[a-zA-Z-]*[:)]))?/
const escape = /^\\(?:[xpP]\{[^}]*\}|[\s\S])/
/** A bracket that ends a range opens no named class. */
const classItem = /^(?:\[:[^\]]*:\]|(?:\\[\s\S]|[^\]\\])(?:-(?:\\[\s\S]|[^\]\\]))?)/

/** What stands between two brackets, or a bar and a bracket. */
interface Level {
  /** Repetitions that its parts unfold to, at most. */
  repeats: number
  /** The same of the part that a repetition would repeat; null: there is none. */
  last: number | null
  /** The part before is a repetition already. */
  isRepeated: boolean
}

export function isPatternSyntax(pattern: string): boolean {
  const levels: Level[] = [newLevel()]
  for (let at = 0; at < pattern.length;) {
    const read = readPart(pattern, at, levels)
    if (read === 0) return false
    at += read
  }
  return levels.length === 1
}

function newLevel(): Level {
  return { repeats: 0, last: null, isRepeated: false }
}

/** Reads what stands at `at`; answers its length, 0 for what cannot stand there. */
function readPart(pattern: string, at: number, levels: Level[]): number {
  const rest = pattern.slice(at)
  const level = levels.at(-1)!
  switch (rest[0]) {
    case '(':
      return opened(rest, level, levels)
    case ')':
      return closed(levels)
    case '|':
      Object.assign(level, { last: null, isRepeated: false })
      return 1
    case '[':
      return atom(level, classLength(rest))
    case '\\':
      return atom(
        level,
        rest.startsWith('\\Q') ? quoteLength(rest) : (escape.exec(rest)?.[0].length ?? 0),
      )
    case '*':
    case '+':
    case '?':
      return repeated(rest, 1, 1, level)
    case '{': {
      const found = count.exec(rest)
      if (found === null) return atom(level, 1)
      const times = timesOf(found)
      return times === null ? 0 : repeated(rest, found[0].length, times, level)
    }
    default:
      return atom(level, 1)
  }
}

function atom(level: Level, length: number): number {
  Object.assign(level, { last: 0, isRepeated: false })
  return length
}

/** `(?i)` alone is no group: it sets flags for what follows. */
function opened(rest: string, level: Level, levels: Level[]): number {
  const start = groupStart.exec(rest)![0]
  if (start.endsWith(')')) return atom(level, start.length)
  levels.push(newLevel())
  return start.length
}

function closed(levels: Level[]): number {
  const inner = levels.pop()!
  const outer = levels.at(-1)
  if (outer === undefined) return 0
  outer.repeats = Math.max(outer.repeats, inner.repeats)
  Object.assign(outer, { last: inner.repeats, isRepeated: false })
  return 1
}

function timesOf([, least, comma, most]: RegExpExecArray): number | null {
  const low = Number(least)
  const high = comma === undefined || most === undefined ? low : Number(most)
  return low > mostRepeats || high > mostRepeats || high < low ? null : high
}

/** A question mark behind it makes it take as little as possible. */
function repeated(rest: string, length: number, times: number, level: Level): number {
  if (level.last === null || level.isRepeated) return 0
  const unfolded = times > 1 ? times * Math.max(1, level.last) : level.last
  if (unfolded > mostRepeats) return 0
  level.repeats = Math.max(level.repeats, unfolded)
  level.isRepeated = true
  return rest[length] === '?' ? length + 1 : length
}

/** A closing bracket that comes first is one of its characters. */
function classLength(rest: string): number {
  let at = rest.startsWith('[^') ? 2 : 1
  if (rest[at] === ']') at++
  while (at < rest.length && rest[at] !== ']')
    at += classItem.exec(rest.slice(at))?.[0].length ?? rest.length
  return at < rest.length ? at + 1 : 0
}

/** Up to `\E`, or to the end. */
function quoteLength(rest: string): number {
  const end = rest.indexOf('\\E')
  return end < 0 ? rest.length : end + 2
}
