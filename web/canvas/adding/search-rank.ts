// Finds node types by name, purpose and synonyms in all three languages; kana and width do not matter.
import { languages, type NodeFace, type Language } from '../../../engine/nodes/node-type.ts'
import { kanaOf } from './romaji.ts'

/** Lower case, half width, hiragana, without the dots of a verb that asks first: `ﾏｰｼﾞ`, `マージ` and `まーじ…` are one word to a person. */
export function searchable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\.{3}$/, '')
    .trim()
}

/** How well a text fits, from nothing to the whole of it. */
const scores = { none: 0, scattered: 5, part: 40, word: 60, beginning: 80, whole: 100 } as const

/** What a person would call equally good: to begin the text or one of its words is one rank, letters that lie scattered are the last. */
export function rankOf(score: number): number {
  if (score >= scores.whole) return 3
  if (score >= scores.word) return 2
  return score >= scores.part ? 1 : 0
}

/** 0 = not found; higher is better. Latin letters are also tried as kana. */
export function matchScore(query: string, text: string): number {
  const wanted = searchable(query)
  const kana = kanaOf(wanted)
  const asKana = kana === null || kana.length < 2 ? 0 : scoreOf(kana, text)
  return Math.max(scoreOf(wanted, text), asKana)
}

function scoreOf(wanted: string, text: string): number {
  const given = searchable(text)
  if (wanted === '') return 1
  if (given === wanted) return scores.whole
  if (given.startsWith(wanted)) return scores.beginning
  if (given.split(/[\s\-_/]+/).some((word) => word.startsWith(wanted))) return scores.word
  if (given.includes(wanted)) return scores.part
  return wanted.length > 1 && isSubsequence(wanted, given) ? scores.scattered : scores.none
}

function isSubsequence(wanted: string, given: string): boolean {
  let at = 0
  for (const character of given) if (character === wanted[at]) at++
  return at === wanted.length
}

/** The types that fit the query, best first; ties keep the order of the palette. */
export function rankNodeTypes(
  types: readonly NodeFace[],
  query: string,
  language: Language,
  /** Types that can stand at the place: they come before the others of the same rank. */
  fits: (type: NodeFace) => boolean = () => true,
): NodeFace[] {
  return types
    .map((type) => ({ type, score: typeScore(type, query, language) }))
    .filter(({ score }) => score > 0)
    .map(({ type, score }) => ({ type, score: score + (fits(type) ? fitBonus : 0) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ type }) => type)
}

/** More than what tells a beginning of a word from its middle, less than what tells it from the whole word. */
const fitBonus = 25

function typeScore(type: NodeFace, query: string, language: Language): number {
  const found = languages.flatMap((each) => {
    const { name, synonyms } = type.texts[each]
    const own = each === language ? 2 : 0
    return [
      bonus(matchScore(query, name), own + 3),
      ...synonyms.map((synonym) => bonus(matchScore(query, synonym), own)),
    ]
  })
  return Math.max(0, ...found)
}

function bonus(score: number, extra: number): number {
  return score === 0 ? 0 : score + extra
}
