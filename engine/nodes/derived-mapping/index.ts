// Derived mapping: a GSID field filled by looking up to six fields up in an object.
import { defineNode } from '../node-type.ts'
import { derivedMappingConfigSchema } from './config.ts'
import type { DerivedMappingConfig } from './config.ts'
import { derivedMappingFace } from './face.ts'
import { inferDerivedMapping } from './infer.ts'
import { derivedMappingSentence } from './sentence.ts'

export const derivedMapping = defineNode<DerivedMappingConfig>({
  ...derivedMappingFace,
  version: 1,
  migrations: {},
  config: derivedMappingConfigSchema,
  initial: () => ({
    target: '',
    object: '',
    matches: [],
    none: 'null',
    defaultValue: '',
    several: 'lowest',
  }),
  infer: inferDerivedMapping,
  form: [
    { key: 'target', control: 'text' },
    { key: 'object', control: 'object' },
    { key: 'matches', control: 'editor', editor: 'lookup' },
    { key: 'none', control: 'choice', options: ['null', 'default', 'reject'] },
    {
      key: 'defaultValue',
      control: 'text',
      mono: true,
      showWhen: { key: 'none', is: ['default'] },
    },
    { key: 'several', control: 'choice', options: ['lowest', 'reject'] },
  ],
  sentence: derivedMappingSentence,
  renameField: (config, _port, from, to) => ({
    ...config,
    target: config.target === from ? to : config.target,
    matches: config.matches.map((match) =>
      match.field === from ? { ...match, field: to } : match,
    ),
  }),
  renameOutput: (config, from, to) => (config.target === from ? { ...config, target: to } : null),
  counters: ['in', 'found', 'none', 'several', 'rejected', 'out'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  objectsRead: ({ object, matches }) =>
    object === ''
      ? []
      : [{ object, fields: [...new Set(matches.map((match) => match.objectField))] }],
  holding: ({ object }) => (object === '' ? null : { what: 'records', over: 'spill', object }),
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
  study: () => import('./study.ts'),
})
