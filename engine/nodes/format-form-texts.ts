// Texts of the format's form, in three languages.
import { formatCharacterTexts } from './format-character-texts.ts'
import { formatCsvTexts } from './format-csv-texts.ts'
import { formatKindTexts } from './format-kind-texts.ts'
import type { FieldTexts, InLanguages, Language } from './node-type.ts'

const textsIn = (language: Language): Readonly<Record<string, FieldTexts>> => ({
  ...formatKindTexts[language],
  ...formatCharacterTexts[language],
  ...formatCsvTexts[language],
})

export const formatFormTexts: InLanguages<Readonly<Record<string, FieldTexts>>> = {
  en: textsIn('en'),
  ja: textsIn('ja'),
  de: textsIn('de'),
}
