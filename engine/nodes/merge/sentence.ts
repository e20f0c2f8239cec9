// A merge in words, for its card.
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { MergeConfig } from './config.ts'

type How = MergeConfig['how']

const patterns: InLanguages<Readonly<Record<How, (keys: string) => string>> & { noKey: string }> = {
  en: {
    left: (keys) => `Keep every left row; add the right where ${keys}`,
    inner: (keys) => `Keep only pairs where ${keys}`,
    right: (keys) => `Keep every right row; add the left where ${keys}`,
    full: (keys) => `Keep every row of both sides; pair them where ${keys}`,
    'left-only': (keys) => `Keep only left rows without a partner where ${keys}`,
    'right-only': (keys) => `Keep only right rows without a partner where ${keys}`,
    noKey: 'Choose the fields that must agree',
  },
  ja: {
    left: (keys) => `左をすべて残し、${keys} の右を付けます`,
    inner: (keys) => `${keys} の組だけを残します`,
    right: (keys) => `右をすべて残し、${keys} の左を付けます`,
    full: (keys) => `両方をすべて残し、${keys} で組にします`,
    'left-only': (keys) => `${keys} の相手がない左の行だけを残します`,
    'right-only': (keys) => `${keys} の相手がない右の行だけを残します`,
    noKey: '一致させる項目を選んでください',
  },
  de: {
    left: (keys) => `Alle linken Zeilen; rechts dazu, wo ${keys}`,
    inner: (keys) => `Nur Paare, bei denen ${keys}`,
    right: (keys) => `Alle rechten Zeilen; links dazu, wo ${keys}`,
    full: (keys) => `Alle Zeilen beider Seiten; gepaart, wo ${keys}`,
    'left-only': (keys) => `Nur linke Zeilen ohne Partner mit ${keys}`,
    'right-only': (keys) => `Nur rechte Zeilen ohne Partner mit ${keys}`,
    noKey: 'Felder wählen, die übereinstimmen müssen',
  },
}

const between: InLanguages<string> = { en: ' and ', ja: '、', de: ' und ' }

export function mergeSentence({ how, keys }: MergeConfig, language: Language): string {
  const pattern = patterns[language]
  if (keys.length === 0) return pattern.noKey
  const pairs = keys.map(({ left, right }) => `${emphasised(left)} = ${emphasised(right)}`)
  return pattern[how](pairs.join(between[language]))
}
