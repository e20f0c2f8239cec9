// Text by characters (code points): an emoji is one, never half of one.

const upperPlane = /[\ud800-\udfff]/

function isPlain(text: string): boolean {
  return !upperPlane.test(text)
}

export function lengthOf(text: string): number {
  if (isPlain(text)) return text.length
  let count = 0
  for (let at = 0; at < text.length; count++) at += unitsAt(text, at)
  return count
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** UTF-16 index of a character; the end when the text is shorter. */
function unitIndex(text: string, characters: number): number {
  let at = 0
  for (let count = 0; count < characters && at < text.length; count++) at += unitsAt(text, at)
  return at
}

/** Characters [from, to), counted from 0. */
export function sliceOf(text: string, from: number, to: number): string {
  if (from >= to) return ''
  if (isPlain(text)) return text.slice(from, to)
  const start = unitIndex(text, from)
  const rest = text.slice(start)
  return rest.slice(0, unitIndex(rest, to - from))
}

/** How many characters stand before a UTF-16 index. */
export function charactersBefore(text: string, index: number): number {
  return isPlain(text) ? index : lengthOf(text.slice(0, index))
}
