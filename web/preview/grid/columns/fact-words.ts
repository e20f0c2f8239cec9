// The small facts in a column's head: its range, its nulls, how many different values it has.
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/language.ts'
import { factWidth } from './column-width.ts'

/** Values stand as they are in the data; counts are for people. `of` rows there are in all. */
export function factWords(facts: ColumnFacts, of: number, t: Translate, format: Format): string[] {
  const { rows, nulls, empty, range } = facts
  if (rows === 0 && of > 0) return [t('facts.counting')]
  const words: string[] = []
  if (rows < of) words.push(t('facts.so-far', { share: Math.floor((rows / of) * 100) }))
  if (range !== undefined) {
    words.push(range.least === range.most ? range.least : `${range.least} – ${range.most}`)
  }
  if (nulls > 0) words.push(t('facts.nulls', { count: format.count(nulls) }))
  if (empty > 0) words.push(t('facts.empty', { count: format.count(empty) }))
  if (range === undefined && nulls < rows) words.push(distinctWords(facts, rows < of, t, format))
  return words
}

/** As many as have room, the first of them first; where not even one has, that one. */
export function factsThatFit(words: readonly string[], widthPx: number): string {
  const shown = words.reduce<string>((line, fact) => {
    const longer = line === '' ? fact : `${line} · ${fact}`
    return factWidth(longer) <= widthPx ? longer : line
  }, '')
  return shown === '' ? (words[0] ?? '') : shown
}

/** A bound, or rows that are still to come, can only make it more. */
function distinctWords(
  { distinct, distinctIsExact }: ColumnFacts,
  isPart: boolean,
  t: Translate,
  format: Format,
): string {
  const count = format.count(distinct)
  return t(distinctIsExact && !isPart ? 'facts.distinct' : 'facts.distinct-least', { count })
}
