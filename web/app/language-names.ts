// The languages of the studio: each says its own name, so that it is found from any other.
import { languages, type Language } from '../../engine/nodes/node-type.ts'

export { languages }

export const languageNames: Record<Language, string> = {
  en: 'English',
  ja: '日本語',
  de: 'Deutsch',
}
