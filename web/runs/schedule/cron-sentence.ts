// A cron expression as a sentence in the studio's language; loaded only where a schedule is shown.
import type { Language } from '../../../engine/nodes/node-type.ts'

/** Throws text when the expression cannot be read. */
export async function cronSentence(cron: string, language: Language): Promise<string> {
  const { toString } = await loadCronstrue(language)
  const sentence = toString(cron, { locale: language, use24HourTimeFormat: true, verbose: true })
  return language === 'ja' ? setInJapanese(sentence) : sentence
}

/** Its Japanese is put together with the commas and spaces of English: none stands beside a Japanese letter, on either side. */
function setInJapanese(sentence: string): string {
  const japanese = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、]`
  return sentence
    .replaceAll(', ', '、')
    .replaceAll(new RegExp(`(?<=${japanese}) | (?=${japanese})`, 'gu'), '')
}

async function loadCronstrue(language: Language) {
  const { default: cronstrue } = await import('cronstrue')
  if (language === 'de') await import('cronstrue/locales/de.js')
  if (language === 'ja') await import('cronstrue/locales/ja.js')
  return cronstrue
}
