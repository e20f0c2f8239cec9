// How much two field names mean the same: `Kunden-Nr.`, `customer_no` and 顧客番号 do.
import { foldWidths, katakana } from '../value/kana.ts'
import { meaningsOf } from './synonyms.ts'

/** Alike but for case, width, kana and punctuation. */
const sameButSpelled = 0.99
/** Another name of the same meaning. */
const sameMeaning = 0.94
/** Letters in common prove less than words. */
const sameLetters = 0.8

/** What a name is compared by: found once, where it is held against hundreds. */
export interface ReadName {
  name: string
  plain: string
  meanings: ReadonlySet<string>
  letters: ReadonlySet<string>
}

export function readName(name: string): ReadName {
  const plain = plainName(name)
  return { name, plain, meanings: meaningsIn(name), letters: pairsOfLetters(plain) }
}

/** From 0 (nothing in common) to 1 (the same name). */
export function likenessOf(a: ReadName, b: ReadName): number {
  if (a.name === b.name) return 1
  if (a.plain === '' || b.plain === '') return 0
  if (a.plain === b.plain) return sameButSpelled
  const meaning = dice(a.meanings, b.meanings) * sameMeaning
  return Math.max(meaning, dice(a.letters, b.letters) * sameLetters)
}

export function nameLikeness(a: string, b: string): number {
  return likenessOf(readName(a), readName(b))
}

/** `Origin code` and `origin_code` are one name to a person. */
export function plainName(name: string): string {
  return folded(name).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function folded(name: string): string {
  return katakana(foldWidths(name)).toLowerCase()
}

function meaningsIn(name: string): ReadonlySet<string> {
  const words = foldWidths(name)
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}ー]+/u)
    .filter((word) => word !== '')
  return new Set(words.flatMap((word) => meaningsOf(folded(word))))
}

function pairsOfLetters(text: string): ReadonlySet<string> {
  if (text.length < 2) return new Set([text])
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)))
}

/** What two sets share, of what both have. */
function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const entry of a) if (b.has(entry)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
