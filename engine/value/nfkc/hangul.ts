// Syllables of Hangul are made of two or three letters by arithmetic (Unicode, chapter 3.12).
const syllable = 0xac00
const leading = { first: 0x1100, count: 19 }
const vowel = { first: 0x1161, count: 21 }
/** The first of them is none at all. */
const trailing = { first: 0x11a7, count: 28 }

/** Puts the letters of a syllable; false for all else. */
export function decomposeHangul(code: number, into: number[]): boolean {
  const index = code - syllable
  if (index < 0 || index >= leading.count * vowel.count * trailing.count) return false
  const rest = index % trailing.count
  const pair = (index - rest) / trailing.count
  into.push(leading.first + Math.floor(pair / vowel.count), vowel.first + (pair % vowel.count))
  if (rest > 0) into.push(trailing.first + rest)
  return true
}

/** A letter and a vowel, or those two and a last letter; undefined for all else. */
export function composeHangul(first: number, second: number): number | undefined {
  const lead = first - leading.first
  const middle = second - vowel.first
  if (lead >= 0 && lead < leading.count && middle >= 0 && middle < vowel.count) {
    return syllable + (lead * vowel.count + middle) * trailing.count
  }
  const index = first - syllable
  const end = second - trailing.first
  const isOpen = index >= 0 && index < leading.count * vowel.count * trailing.count
  if (!isOpen || index % trailing.count !== 0 || end <= 0 || end >= trailing.count) return undefined
  return first + end
}
