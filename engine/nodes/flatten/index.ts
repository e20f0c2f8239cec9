// Flatten: values inside JSON become fields, the elements of a list become rows.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { flattenConfigSchema } from './config.ts'
import type { FlattenConfig } from './config.ts'
import { flattenOutline } from './face.ts'
import { inferFlatten } from './infer.ts'

interface Words {
  fields(count: string, field: string): string
  rows(count: string, field: string, rows: string): string
  none: string
}

const words: InLanguages<Words> = {
  en: {
    fields: (count, field) => `${count} fields out of ${field}`,
    rows: (count, field, rows) => `${count} fields for each of ${rows} in ${field}`,
    none: 'Choose the field that holds JSON',
  },
  ja: {
    fields: (count, field) => `${field} から ${count} 項目を取り出し`,
    rows: (count, field, rows) => `${field} の ${rows} の要素ごとに ${count} 項目を取り出し`,
    none: 'JSON を含む項目を選んでください',
  },
  de: {
    fields: (count, field) => `${count} Felder aus ${field}`,
    rows: (count, field, rows) => `${count} Felder je Element von ${rows} in ${field}`,
    none: 'Das Feld wählen, das JSON enthält',
  },
}

export const flatten = defineNode<FlattenConfig>({
  ...flattenOutline,
  version: 1,
  migrations: {},
  config: flattenConfigSchema,
  initial: ({ inputs }) => ({
    field: inputs['in']?.find(({ type }) => type === 'json')?.name ?? '',
    rows: '',
    columns: [],
    missing: 'null',
    empty: 'keep',
    keep: false,
  }),
  infer: inferFlatten,
  form: [
    { key: 'field', control: 'field', port: 'in' },
    { key: 'rows', control: 'text', mono: true },
    {
      key: 'columns',
      control: 'list',
      limit: 500,
      entry: { path: '', name: '' },
      form: [
        { key: 'path', control: 'text', mono: true },
        { key: 'name', control: 'text' },
      ],
    },
    { key: 'missing', control: 'choice', options: ['null', 'reject'] },
    { key: 'empty', control: 'choice', options: ['keep', 'drop'] },
    { key: 'keep', control: 'switch' },
  ],
  sentence({ field, rows, columns }, language) {
    const say = words[language]
    if (field === '') return say.none
    const count = emphasised(String(columns.length))
    if (rows === '') return say.fields(count, emphasised(field))
    return say.rows(count, emphasised(field), emphasised(rows))
  },
  renameField: (config, _port, from, to) =>
    config.field === from ? { ...config, field: to } : config,
  renameOutput(config, from, to) {
    if (config.columns.every(({ name }) => name !== from)) return null
    const renamed = (name: string): string => (name === from ? to : name)
    return {
      ...config,
      columns: config.columns.map(({ path, name }) => ({ path, name: renamed(name) })),
    }
  },
  counters: ['in', 'added', 'out', 'dropped', 'rejected'],
  balance: { left: ['in', 'added'], right: ['out', 'dropped', 'rejected'] },
  leftOut: [{ counter: 'dropped' }],
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
