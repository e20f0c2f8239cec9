// A name that one object of a JSON text has twice: `JSON.parse` keeps the last without a word, so an edit may be lost.

export interface RepeatedName {
  name: string
  /** From 1. */
  line: number
}

/** Texts, brackets, commas and colons; whatever stands between them says nothing of names. */
const token = /"(?:[^"\\]+|\\.)*"|[{}[\],:]/g

/** The first one of a text that is JSON. */
export function repeatedName(text: string): RepeatedName | undefined {
  /** Names of the objects around; null for an array. */
  const around: (Set<string> | null)[] = []
  /** Of the object whose next text is a name. */
  let names: Set<string> | null = null
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (sign === '{') around.push(new Set())
    else if (sign === '[') around.push(null)
    else if (sign === '}' || sign === ']') around.pop()
    else if (names !== null && sign.startsWith('"')) {
      const name = JSON.parse(sign) as string
      if (names.has(name)) return { name, line: lineOf(text, index) }
      names.add(name)
    }
    names = sign === '{' || sign === ',' ? (around.at(-1) ?? null) : null
  }
  return undefined
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
