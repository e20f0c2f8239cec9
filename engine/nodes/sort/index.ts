// Sort: puts rows in order, by as many keys as needed.
import { collations } from '../../value/collation.ts'
import { defineNode } from '../node-type.ts'
import { sortConfigSchema } from './config.ts'
import type { SortConfig } from './config.ts'
import { sortOutline } from './face.ts'
import { inferSort } from './infer.ts'
import { sortSentence } from './sentence.ts'

const newKey = { field: '', direction: 'ascending', nulls: 'last', collation: 'bytes' } as const

export const sort = defineNode<SortConfig>({
  ...sortOutline,
  version: 1,
  migrations: {},
  config: sortConfigSchema,
  initial: () => ({ keys: [] }),
  infer: inferSort,
  form: [
    {
      key: 'keys',
      control: 'list',
      limit: 10,
      entry: newKey,
      form: [
        { key: 'field', control: 'field', port: 'in' },
        { key: 'direction', control: 'choice', options: ['ascending', 'descending'] },
        { key: 'nulls', control: 'choice', options: ['first', 'last'] },
        { key: 'collation', control: 'choice', options: collations },
      ],
    },
  ],
  sentence: sortSentence,
  renameField: ({ keys }, _port, from, to) => ({
    keys: keys.map((key) => (key.field === from ? { ...key, field: to } : key)),
  }),
  counters: ['in', 'out'],
  balance: { left: ['in'], right: ['out'] },
  holding: () => ({ what: 'rows', over: 'spill' }),
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
