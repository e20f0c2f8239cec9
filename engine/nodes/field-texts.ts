// Texts of form fields that several node types share, in three languages.
import type { FieldTexts, InLanguages } from './node-type.ts'

/** By form key. A field that one of the languages lacks is refused by the type check. */
export function fieldTexts<Key extends string>(
  texts: InLanguages<Readonly<Record<Key, FieldTexts>>>,
): typeof texts {
  return texts
}
