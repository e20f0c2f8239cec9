// Union: appends the rows of one dataset to those of another.
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { missingFields, unionConfigSchema } from './config.ts'
import type { UnionConfig } from './config.ts'
import { unionFace } from './face.ts'
import { inferUnion } from './infer.ts'

const sentences: InLanguages<Readonly<Record<UnionConfig['match'], string>>> = {
  en: {
    name: 'Append the second dataset to the first, fields by **name**',
    position: 'Append the second dataset to the first, fields by **position**',
  },
  ja: {
    name: '1つ目のデータセットに2つ目を追加します（項目は**名前**で対応）',
    position: '1つ目のデータセットに2つ目を追加します（項目は**位置**で対応）',
  },
  de: {
    name: 'Den zweiten Datensatz an den ersten anhängen, Felder nach **Namen**',
    position: 'Den zweiten Datensatz an den ersten anhängen, Felder nach **Stelle**',
  },
}

export const union = defineNode<UnionConfig>({
  ...unionFace,
  version: 1,
  migrations: {},
  config: unionConfigSchema,
  initial: () => ({ match: 'name', missing: 'null', missingValue: '' }),
  infer: inferUnion,
  form: [
    { key: 'match', control: 'choice', options: ['name', 'position'] },
    { key: 'missing', control: 'choice', options: missingFields },
    {
      key: 'missingValue',
      control: 'text',
      mono: true,
      showWhen: { key: 'missing', is: ['value'] },
    },
  ],
  sentence: ({ match }, language) => sentences[language][match],
  renameField: (config) => config,
  counters: ['first', 'second', 'out'],
  balance: { left: ['first', 'second'], right: ['out'] },
  operator: () => import('./operator.ts'),
})
