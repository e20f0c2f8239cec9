// Merge: combines two datasets by key, with SQL semantics: left, inner, right, full, and the rows of either side without a partner.
import { defineNode } from '../node-type.ts'
import { mergeConfigSchema } from './config.ts'
import type { MergeConfig } from './config.ts'
import { addKey } from './add-key.ts'
import { mergeOutline } from './face.ts'
import { inferMerge } from './infer.ts'
import { mergeSentence } from './sentence.ts'

const pairing: readonly MergeConfig['how'][] = ['left', 'inner', 'right', 'full']
const leftGoesOn = { key: 'how', is: [...pairing, 'left-only'] }
const rightGoesOn = { key: 'how', is: [...pairing, 'right-only'] }

export const merge = defineNode<MergeConfig>({
  ...mergeOutline,
  version: 1,
  migrations: {},
  config: mergeConfigSchema,
  initial: () => ({ how: 'left', keys: [], leftFields: null, rightFields: null, rightPrefix: '' }),
  infer: inferMerge,
  form: [
    { key: 'how', control: 'choice', options: [...pairing, 'left-only', 'right-only'] },
    { key: 'keys', control: 'editor', editor: 'merge-keys' },
    { key: 'leftFields', control: 'fields', port: 'left', showWhen: leftGoesOn },
    { key: 'rightFields', control: 'fields', port: 'right', showWhen: rightGoesOn },
    { key: 'rightPrefix', control: 'text', mono: true, showWhen: rightGoesOn },
  ],
  sentence: mergeSentence,
  keys: {
    of: ({ keys }, port) => keys.map((key) => (port === 'left' ? key.left : key.right)),
    add: addKey,
  },
  renameField(config, port, from, to) {
    const renamed = (name: string): string => (name === from ? to : name)
    if (port === 'left') {
      return {
        ...config,
        keys: config.keys.map((key) => ({ ...key, left: renamed(key.left) })),
        leftFields: config.leftFields?.map(renamed) ?? null,
      }
    }
    return {
      ...config,
      keys: config.keys.map((key) => ({ ...key, right: renamed(key.right) })),
      rightFields: config.rightFields?.map(renamed) ?? null,
    }
  },
  counters: [
    'left',
    'right',
    'matched',
    'unmatched',
    'nullKey',
    'fanOut',
    'rightOnly',
    'leftDropped',
    'rightAdded',
    'rightDropped',
    'out',
  ],
  balance: { left: ['left', 'fanOut', 'rightAdded'], right: ['out', 'leftDropped'] },
  leftOut: [
    { counter: 'leftDropped' },
    { counter: 'rightOnly', less: 'rightAdded' },
    { counter: 'rightDropped' },
  ],
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
  study: () => import('./study/index.ts'),
})
