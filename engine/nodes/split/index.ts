// Split: cuts a text into parts, which become fields or rows.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { restPolicies, splitConfigSchema } from './config.ts'
import type { SplitConfig } from './config.ts'
import { splitOutline } from './face.ts'
import { inferSplit } from './infer.ts'

interface Words {
  columns(field: string, count: string): string
  rows(field: string): string
  none: string
}

const words: InLanguages<Words> = {
  en: {
    columns: (field, count) => `Split ${field} into ${count} fields`,
    rows: (field) => `Split ${field} into rows`,
    none: 'Choose the field to split',
  },
  ja: {
    columns: (field, count) => `${field} を ${count} 項目に分割`,
    rows: (field) => `${field} を複数の行に分割`,
    none: '分割する項目を選んでください',
  },
  de: {
    columns: (field, count) => `${field} in ${count} Felder teilen`,
    rows: (field) => `${field} auf Zeilen verteilen`,
    none: 'Das Feld wählen, das geteilt wird',
  },
}

export const split = defineNode<SplitConfig>({
  ...splitOutline,
  version: 1,
  migrations: {},
  config: splitConfigSchema,
  initial: () => ({
    field: '',
    into: 'columns',
    by: 'separator',
    separator: ' ',
    columns: [],
    rest: 'last',
    width: 10,
    limit: 0,
    trim: false,
    keep: true,
    part: 'part',
  }),
  infer: inferSplit,
  form: [
    { key: 'field', control: 'field', port: 'in' },
    { key: 'into', control: 'choice', options: ['columns', 'rows'] },
    { key: 'by', control: 'choice', options: ['separator', 'widths'] },
    {
      key: 'separator',
      control: 'text',
      mono: true,
      showWhen: { key: 'by', is: ['separator'] },
    },
    {
      key: 'columns',
      control: 'list',
      limit: 500,
      entry: { name: '', width: 10 },
      form: [
        { key: 'name', control: 'text' },
        { key: 'width', control: 'number', min: 1 },
      ],
      showWhen: { key: 'into', is: ['columns'] },
    },
    {
      key: 'rest',
      control: 'choice',
      options: restPolicies,
      showWhen: { key: 'into', is: ['columns'] },
    },
    {
      key: 'width',
      control: 'number',
      min: 1,
      showWhen: { key: 'into', is: ['rows'], and: { key: 'by', is: ['widths'] } },
    },
    { key: 'limit', control: 'number', min: 0, showWhen: { key: 'into', is: ['rows'] } },
    { key: 'trim', control: 'switch' },
    { key: 'keep', control: 'switch' },
    {
      key: 'part',
      control: 'text',
      showWhen: { key: 'into', is: ['rows'], and: { key: 'keep', is: [true] } },
    },
  ],
  sentence({ field, into, columns }, language) {
    const say = words[language]
    if (field === '') return say.none
    if (into === 'rows') return say.rows(emphasised(field))
    return say.columns(emphasised(field), emphasised(String(columns.length)))
  },
  renameField: (config, _port, from, to) =>
    config.field === from ? { ...config, field: to } : config,
  renameOutput(config, from, to) {
    const { into, keep, columns, part } = config
    if (into === 'rows') return keep && part === from ? { ...config, part: to } : null
    if (columns.every(({ name }) => name !== from)) return null
    const renamed = columns.map((column) =>
      column.name === from ? { ...column, name: to } : column,
    )
    return { ...config, columns: renamed }
  },
  counters: ['in', 'added', 'out', 'rejected'],
  balance: { left: ['in', 'added'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
