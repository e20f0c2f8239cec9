// Pivot: rows of one group become one row, with a field for each declared key.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { pivotAggregates, pivotConfigSchema } from './config.ts'
import type { PivotConfig } from './config.ts'
import { pivotOutline } from './face.ts'
import { inferPivot } from './infer.ts'

interface Words {
  made: Readonly<Record<PivotConfig['aggregate'], (value: string, key: string) => string>>
  none: string
}

const words: InLanguages<Words> = {
  en: {
    made: {
      first: (value, key) => `First ${value} for each ${key}`,
      count: (value, key) => `Count of ${value} for each ${key}`,
      sum: (value, key) => `Sum of ${value} for each ${key}`,
      min: (value, key) => `Least ${value} for each ${key}`,
      max: (value, key) => `Greatest ${value} for each ${key}`,
    },
    none: 'Choose key and value',
  },
  ja: {
    made: {
      first: (value, key) => `${key} ごとの最初の ${value}`,
      count: (value, key) => `${key} ごとの ${value} の件数`,
      sum: (value, key) => `${key} ごとの ${value} の合計`,
      min: (value, key) => `${key} ごとの ${value} の最小`,
      max: (value, key) => `${key} ごとの ${value} の最大`,
    },
    none: 'キーと値を選んでください',
  },
  de: {
    made: {
      first: (value, key) => `Erster Wert von ${value} je ${key}`,
      count: (value, key) => `Anzahl von ${value} je ${key}`,
      sum: (value, key) => `Summe von ${value} je ${key}`,
      min: (value, key) => `Kleinster Wert von ${value} je ${key}`,
      max: (value, key) => `Größter Wert von ${value} je ${key}`,
    },
    none: 'Schlüssel und Wert wählen',
  },
}

const renamedTo = (from: string, to: string) => (name: string) => (name === from ? to : name)

export const pivot = defineNode<PivotConfig>({
  ...pivotOutline,
  version: 1,
  migrations: {},
  config: pivotConfigSchema,
  initial: () => ({ groupBy: [], key: '', value: '', aggregate: 'first', columns: [] }),
  infer: inferPivot,
  form: [
    { key: 'groupBy', control: 'fields', port: 'in' },
    { key: 'key', control: 'field', port: 'in' },
    { key: 'value', control: 'field', port: 'in' },
    { key: 'aggregate', control: 'choice', options: pivotAggregates },
    {
      key: 'columns',
      control: 'list',
      limit: 500,
      entry: { key: '', name: '' },
      form: [
        { key: 'key', control: 'text' },
        { key: 'name', control: 'text' },
      ],
    },
  ],
  sentence({ key, value, aggregate }, language) {
    const say = words[language]
    if (key === '' || value === '') return say.none
    return say.made[aggregate](emphasised(value), emphasised(key))
  },
  renameField(config, _port, from, to) {
    const renamed = renamedTo(from, to)
    const { groupBy, key, value } = config
    return { ...config, groupBy: groupBy.map(renamed), key: renamed(key), value: renamed(value) }
  },
  renameOutput(config, from, to) {
    if (config.columns.every(({ name }) => name !== from)) return null
    const renamed = renamedTo(from, to)
    return {
      ...config,
      columns: config.columns.map(({ key, name }) => ({ key, name: renamed(name) })),
    }
  },
  counters: ['in', 'used', 'ignored', 'unknown', 'rejected', 'out'],
  balance: { left: ['in'], right: ['used', 'ignored', 'unknown', 'rejected'] },
  leftOut: [{ counter: 'ignored' }, { counter: 'unknown' }],
  holding: () => ({ what: 'groups', over: 'spill' }),
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
