// The one small fact in a column's head: its range, its nulls, or how many different values it has.
import type { ColumnFacts } from '../../../../engine/preview/column-facts.ts'
import type { Format } from '../../../i18n/format.ts'
import type { Translate } from '../../../i18n/language.ts'

/** Values stand as they are in the data; counts are for people. `of` rows there are in all. */
export function factWords(facts: ColumnFacts, of: number, t: Translate, format: Format): string {
  const { rows, nulls, empty, range } = facts
  if (rows === 0 && of > 0) return t('facts.counting')
  const words: string[] = []
  if (rows < of) words.push(t('facts.so-far', { share: Math.floor((rows / of) * 100) }))
  if (range !== undefined) {
    words.push(range.least === range.most ? range.least : `${range.least} – ${range.most}`)
  }
  if (nulls > 0) words.push(t('facts.nulls', { count: format.count(nulls) }))
  if (empty > 0) words.push(t('facts.empty', { count: format.count(empty) }))
  if (range === undefined && nulls < rows) words.push(distinctWords(facts, rows < of, t, format))
  return words.join(' · ')
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
