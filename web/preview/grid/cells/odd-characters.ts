// Characters that look like others or like nothing: which of them a text holds, and how often.

export interface OddCharacter {
  character: string
  count: number
}

/** White space but plain single spaces inside, controls, marks without width, full-width letters, replacement characters. */
const odd =
  /[\p{Cc}\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\uff01-\uff5e\ufffd]|^ | $/gu
const mostShown = 8

export function oddCharacters(text: string): OddCharacter[] {
  const counts = new Map<string, number>()
  for (const [character] of text.matchAll(odd)) {
    counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return [...counts].slice(0, mostShown).map(([character, count]) => ({ character, count }))
}

/** `U+00A0` */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
