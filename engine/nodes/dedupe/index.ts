// Dedupe: of rows that are the same one goes on.
import { asIs } from '../../value/key.ts'
import { defineNode } from '../node-type.ts'
import { dedupeConfigSchema } from './config.ts'
import type { DedupeConfig } from './config.ts'
import { dedupeOutline } from './face.ts'
import { inferDedupe } from './infer.ts'
import { dedupeSentence } from './sentence.ts'

export const dedupe = defineNode<DedupeConfig>({
  ...dedupeOutline,
  version: 1,
  migrations: {},
  config: dedupeConfigSchema,
  initial: () => ({ fields: null, normalise: asIs, nulls: 'distinct', keep: 'first', by: '' }),
  infer: inferDedupe,
  form: [
    { key: 'fields', control: 'fields', port: 'in' },
    { key: 'nulls', control: 'choice', options: ['distinct', 'equal'] },
    { key: 'keep', control: 'choice', options: ['first', 'last', 'lowest', 'highest'] },
    {
      key: 'by',
      control: 'field',
      port: 'in',
      showWhen: { key: 'keep', is: ['lowest', 'highest'] },
    },
    { key: 'normalise.trim', control: 'switch' },
    { key: 'normalise.foldCase', control: 'switch' },
    { key: 'normalise.foldWidth', control: 'switch' },
    { key: 'normalise.nfkc', control: 'switch' },
    { key: 'normalise.stripZeros', control: 'switch' },
    { key: 'normalise.stripNumberZeros', control: 'switch' },
  ],
  sentence: dedupeSentence,
  keys: {
    of: ({ fields }) => fields ?? [],
    add: (config, _port, field) => ({
      ...config,
      fields: [...new Set([...(config.fields ?? []), field])],
    }),
  },
  renameField: (config, _port, from, to) => ({
    ...config,
    fields: config.fields?.map((name) => (name === from ? to : name)) ?? null,
    by: config.by === from ? to : config.by,
  }),
  counters: ['in', 'kept', 'removed'],
  balance: { left: ['in'], right: ['kept', 'removed'] },
  leftOut: [{ counter: 'removed' }],
  holding: ({ keep }) => ({ what: keep === 'first' ? 'keys' : 'rows', over: 'spill' }),
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
