// Unpivot: fields become rows of name and value.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { unpivotConfigSchema } from './config.ts'
import type { UnpivotConfig } from './config.ts'
import { unpivotOutline } from './face.ts'
import { inferUnpivot } from './infer.ts'

const words: InLanguages<{ into(count: string): string; none: string }> = {
  en: {
    into: (count) => `Turn ${count} fields into rows of name and value`,
    none: 'Choose the fields that become rows',
  },
  ja: {
    into: (count) => `${count} 項目を名前と値の行に変換`,
    none: '行にする項目を選んでください',
  },
  de: {
    into: (count) => `${count} Felder in Zeilen aus Name und Wert verwandeln`,
    none: 'Die Felder wählen, die Zeilen werden',
  },
}

export const unpivot = defineNode<UnpivotConfig>({
  ...unpivotOutline,
  version: 1,
  migrations: {},
  config: unpivotConfigSchema,
  initial: () => ({ fields: [], name: 'name', value: 'value', nulls: 'keep' }),
  infer: inferUnpivot,
  form: [
    { key: 'fields', control: 'fields', port: 'in' },
    { key: 'name', control: 'text' },
    { key: 'value', control: 'text' },
    { key: 'nulls', control: 'choice', options: ['keep', 'skip'] },
  ],
  sentence: ({ fields }, language) =>
    fields.length === 0
      ? words[language].none
      : words[language].into(emphasised(String(fields.length))),
  renameField: (config, _port, from, to) => ({
    ...config,
    fields: config.fields.map((field) => (field === from ? to : field)),
  }),
  renameOutput(config, from, to) {
    if (config.name === from) return { ...config, name: to }
    return config.value === from ? { ...config, value: to } : null
  },
  counters: ['in', 'added', 'out', 'skipped'],
  balance: { left: ['in', 'added'], right: ['out', 'skipped'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
