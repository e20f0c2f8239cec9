// Union: appends the rows of two or more datasets to each other.
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { missingFields, unionConfigSchema } from './config.ts'
import type { UnionConfig } from './config.ts'
import { unionOutline } from './face.ts'
import { inferUnion } from './infer.ts'
import { unionPorts } from './ports.ts'

const sentences: InLanguages<Readonly<Record<UnionConfig['match'], string>>> = {
  en: {
    name: 'Append the datasets to each other, fields by **name**',
    position: 'Append the datasets to each other, fields by **position**',
  },
  ja: {
    name: '複数のデータセットを順につなげます（項目は**名前**で対応）',
    position: '複数のデータセットを順につなげます（項目は**位置**で対応）',
  },
  de: {
    name: 'Die Datenmengen aneinanderhängen, Felder nach **Namen**',
    position: 'Die Datenmengen aneinanderhängen, Felder nach **Stelle**',
  },
}

export const union = defineNode<UnionConfig>({
  ...unionOutline,
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
  counters: [...unionPorts, 'out'],
  balance: { left: unionPorts, right: ['out'] },
  operator: () => import('./operator.ts'),
})
