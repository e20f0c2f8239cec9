// Derived mapping: a GSID field filled by looking up to six fields up in an object, or in a dataset on a second port.
import { defineNode } from '../node-type.ts'
import { derivedMappingConfigSchema, lookupPlaces } from './config.ts'
import type { DerivedMappingConfig } from './config.ts'
import { derivedMappingOutline } from './face.ts'
import { inferDerivedMapping } from './infer.ts'
import { recordsPort } from './ports.ts'
import { renameField } from './rename.ts'
import { derivedMappingSentence } from './sentence.ts'
import { useDataset } from './use-dataset.ts'

export const derivedMapping = defineNode<DerivedMappingConfig>({
  ...derivedMappingOutline,
  version: 1,
  migrations: {},
  config: derivedMappingConfigSchema,
  initial: () => ({
    target: '',
    lookIn: 'object',
    object: '',
    gsidField: '',
    matches: [],
    none: 'null',
    defaultValue: '',
    several: 'lowest',
  }),
  infer: inferDerivedMapping,
  form: [
    { key: 'target', control: 'text' },
    { key: 'lookIn', control: 'choice', options: lookupPlaces },
    { key: 'object', control: 'object', showWhen: { key: 'lookIn', is: ['object'] } },
    {
      key: 'gsidField',
      control: 'field',
      port: recordsPort,
      showWhen: { key: 'lookIn', is: ['dataset'] },
    },
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
  connected: useDataset,
  renameField,
  renameOutput: (config, from, to) => (config.target === from ? { ...config, target: to } : null),
  counters: ['in', 'found', 'none', 'several', 'rejected', 'out'],
  balance: { left: ['in'], right: ['out', 'rejected'] },
  objectsRead: ({ lookIn, object, matches }) =>
    lookIn === 'dataset' || object === '' ? [] : [{ object, fields: lookedUpBy(matches) }],
  holding: ({ lookIn, object }) =>
    lookIn === 'dataset' || object === '' ? null : { what: 'records', over: 'spill', object },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
  study: () => import('./study.ts'),
})

/** Fields of the object; not of a match that is unfinished. */
function lookedUpBy(matches: DerivedMappingConfig['matches']): string[] {
  const finished = matches.filter(({ field, objectField }) => field !== '' && objectField !== '')
  return [...new Set(finished.map(({ objectField }) => objectField))]
}
