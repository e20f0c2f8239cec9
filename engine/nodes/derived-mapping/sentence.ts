// A derived mapping in words, for its card: "Find Airport by iata; no match: reject".
import { emphasised } from '../../expression/condition-words.ts'
import type { InLanguages, Language } from '../node-type.ts'
import type { DerivedMappingConfig } from './config.ts'

interface Words {
  whole(place: string, fields: string, none: string): string
  none: Readonly<Record<DerivedMappingConfig['none'], string>>
  object(name: string): string
  dataset: string
  between: string
  unfinished: string
}

const words: InLanguages<Words> = {
  en: {
    whole: (place, fields, none) => `Find ${place} by ${fields}; no match: ${none}`,
    none: { null: 'null', default: 'default', reject: 'reject' },
    between: ' and ',
    object: (name) => name,
    dataset: 'the GSID in the second input',
    unfinished: 'Choose where to look and the fields that must agree',
  },
  ja: {
    whole: (place, fields, none) => `${fields} で${place}を検索。不一致は${none}`,
    none: { null: ' null', default: '既定値', reject: '却下' },
    between: ' と ',
    object: (name) => ` ${name} `,
    dataset: '2つ目の入力',
    unfinished: '検索先と一致させる項目を選んでください',
  },
  de: {
    whole: (place, fields, none) => `${place} über ${fields} finden; sonst ${none}`,
    none: { null: 'null', default: 'Standardwert', reject: 'abweisen' },
    between: ' und ',
    object: (name) => name,
    dataset: 'GSID im zweiten Eingang',
    unfinished: 'Ort der Suche und Felder wählen, die übereinstimmen müssen',
  },
}

export function derivedMappingSentence(config: DerivedMappingConfig, language: Language): string {
  const { whole, none, between, object, dataset, unfinished } = words[language]
  const isDataset = config.lookIn === 'dataset'
  if (!isDataset && config.object === '') return unfinished
  if (config.matches.length === 0) return unfinished
  const fields = config.matches.map(({ field }) => emphasised(field)).join(between)
  return whole(isDataset ? dataset : object(emphasised(config.object)), fields, none[config.none])
}
