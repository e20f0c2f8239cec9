// Select: keeps, drops, renames, reorders and casts fields.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { selectConfigSchema, selectTypes } from './config.ts'
import type { SelectConfig } from './config.ts'
import { selectFace } from './face.ts'
import { inferSelect } from './infer.ts'

interface Words {
  changed(n: number, dropped: number): string
  only(n: number): string
  none: string
}

const strong = (n: number) => emphasised(String(n))

const words: InLanguages<Words> = {
  en: {
    changed: (n, dropped) =>
      `${strong(n)} ${n === 1 ? 'field' : 'fields'} changed${dropped > 0 ? `, ${dropped} dropped` : ''}`,
    only: (n) => (n === 1 ? `Only ${strong(n)} field goes on` : `Only ${strong(n)} fields go on`),
    none: 'All fields go on; nothing chosen yet',
  },
  ja: {
    changed: (n, dropped) =>
      `${strong(n)} 項目を変更${dropped > 0 ? `、${dropped} 項目を除外` : ''}`,
    only: (n) => `${strong(n)} 項目だけを渡します`,
    none: 'すべての項目を渡します（未設定）',
  },
  de: {
    changed: (n, dropped) =>
      `${strong(n)} ${n === 1 ? 'Feld' : 'Felder'} geändert${dropped > 0 ? `, ${dropped} weggelassen` : ''}`,
    only: (n) =>
      n === 1 ? `Nur ${strong(n)} Feld geht weiter` : `Nur ${strong(n)} Felder gehen weiter`,
    none: 'Alle Felder gehen weiter; noch nichts gewählt',
  },
}

const newEntry = { field: '', name: '', type: 'kept', format: '' } as const

export const select = defineNode<SelectConfig>({
  ...selectFace,
  version: 1,
  migrations: {},
  config: selectConfigSchema,
  initial: () => ({ fields: [], others: 'keep', dropped: [] }),
  infer: inferSelect,
  form: [
    { key: 'others', control: 'choice', options: ['keep', 'after', 'drop'] },
    {
      key: 'fields',
      control: 'list',
      entry: newEntry,
      form: [
        { key: 'field', control: 'field', port: 'in' },
        { key: 'name', control: 'text' },
        { key: 'type', control: 'choice', options: selectTypes },
        { key: 'format', control: 'text', mono: true, placeholder: 'dd.MM.yyyy' },
      ],
    },
    {
      key: 'dropped',
      control: 'fields',
      port: 'in',
      showWhen: { key: 'others', is: ['keep', 'after'] },
    },
  ],
  sentence({ fields, others, dropped }, language) {
    const { changed, only, none } = words[language]
    if (others === 'drop') return only(fields.length)
    return fields.length === 0 && dropped.length === 0
      ? none
      : changed(fields.length, dropped.length)
  },
  renameField: (config, _port, from, to) => ({
    ...config,
    fields: config.fields.map((entry) => (entry.field === from ? { ...entry, field: to } : entry)),
    dropped: config.dropped.map((name) => (name === from ? to : name)),
  }),
  renameOutput(config, from, to) {
    const named = ({ field, name }: SelectConfig['fields'][number]) => (name || field) === from
    if (!config.fields.some(named)) return null
    return {
      ...config,
      fields: config.fields.map((entry) => (named(entry) ? { ...entry, name: to } : entry)),
    }
  },
  counters: ['in', 'out', 'rejected'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
