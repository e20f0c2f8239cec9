// A derived mapping in words, for its card: "Find Airport by iata; no match: reject".
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { DerivedMappingConfig } from './config.ts'

interface Words {
  whole(object: string, fields: string, none: string): string
  none: Readonly<Record<DerivedMappingConfig['none'], string>>
  between: string
  unfinished: string
}

const words: InLanguages<Words> = {
  en: {
    whole: (object, fields, none) => `Find ${object} by ${fields}; no match: ${none}`,
    none: { null: 'null', default: 'default', reject: 'reject' },
    between: ' and ',
    unfinished: 'Choose the object and the fields that must agree',
  },
  ja: {
    whole: (object, fields, none) => `${fields} で ${object} を検索。不一致は${none}`,
    none: { null: ' null', default: '既定値', reject: '却下' },
    between: ' と ',
    unfinished: '検索するオブジェクトと一致させる項目を選んでください',
  },
  de: {
    whole: (object, fields, none) => `${object} über ${fields} finden; sonst ${none}`,
    none: { null: 'null', default: 'Vorgabe', reject: 'abweisen' },
    between: ' und ',
    unfinished: 'Objekt und Felder wählen, die übereinstimmen müssen',
  },
}

export function derivedMappingSentence(config: DerivedMappingConfig, language: Language): string {
  const { whole, none, between, unfinished } = words[language]
  if (config.object === '' || config.matches.length === 0) return unfinished
  const fields = config.matches.map(({ field }) => emphasised(field)).join(between)
  return whole(emphasised(config.object), fields, none[config.none])
}
