// Texts of the format's form, in three languages.
import { fieldTexts } from './field-texts.ts'
import { formatCharacterTexts } from './format-character-texts.ts'
import { formatCsvTexts } from './format-csv-texts.ts'
import { formatKindTexts } from './format-kind-texts.ts'
import type { Language } from './node-type.ts'

const textsIn = (language: Language) => ({
  ...formatKindTexts[language],
  ...formatCharacterTexts[language],
  ...formatCsvTexts[language],
})

export const formatFormTexts = fieldTexts({
  en: textsIn('en'),
  ja: textsIn('ja'),
  de: textsIn('de'),
})
