// The language that a terminal asks for, by the variables that POSIX names for it.
import { languages } from '../../engine/nodes/node-type.ts'
import type { Language } from '../../engine/nodes/node-type.ts'

/** LC_ALL, then LC_MESSAGES, then LANG; English when they name no language of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  const wanted = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  const code = (wanted ?? '').slice(0, 2).toLowerCase()
  return languages.find((language) => language === code) ?? 'en'
}
