// "Did you mean", of fields: by spelling, and by what names mean (`Kundennummer`, `customer_no` and 顧客番号).
import { nameLikeness } from '../../matching/name-likeness.ts'
import { nearest } from './suggest.ts'

/** Every word of the one means what a word of the other means. */
const sameMeaning = 0.9

/** Undefined when no name is near in letters or in meaning. */
export function similarField(name: string, known: readonly string[]): string | undefined {
  return nearest(name, known) ?? known.find((other) => nameLikeness(name, other) >= sameMeaning)
}
