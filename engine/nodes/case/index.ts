// Case field: a field filled by ordered cases; the first whose condition holds gives the value, otherwise the default.
import { fieldTypes } from '../../value/schema.ts'
import { defineNode } from '../node-type.ts'
import { caseConfigSchema } from './config.ts'
import type { CaseConfig } from './config.ts'
import { caseOutline } from './face.ts'
import { inferCase } from './infer.ts'
import { renameInCase } from './rename.ts'
import { caseCounterLabels, caseSentence } from './sentence.ts'

export const caseField = defineNode<CaseConfig>({
  ...caseOutline,
  version: 1,
  migrations: {},
  config: caseConfigSchema,
  initial: () => ({ field: '', type: 'string', cases: [], otherwise: { kind: 'null' } }),
  infer: inferCase,
  form: [
    { key: 'field', control: 'text' },
    { key: 'type', control: 'choice', options: fieldTypes },
    { key: 'cases', control: 'editor', editor: 'cases' },
  ],
  sentence: caseSentence,
  renameField: (config, _port, from, to) => renameInCase(config, from, to),
  renameOutput: (config, from, to) => (config.field === from ? { ...config, field: to } : null),
  counters: ['in', 'otherwise', 'out', 'rejected'],
  furtherCounters: caseCounterLabels,
  balance: { left: ['in'], right: ['out', 'rejected'] },
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
  study: () => import('./study.ts'),
})
