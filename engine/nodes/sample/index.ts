// Sample: the first rows, every n-th row, or a random share that is the same every time.
import { emphasised } from '../../expression/condition-words.ts'
import { defineNode } from '../node-type.ts'
import type { InLanguages } from '../node-type.ts'
import { sampleConfigSchema } from './config.ts'
import type { SampleConfig } from './config.ts'
import { sampleOutline } from './face.ts'
import { inferSample } from './infer.ts'

const sentences: InLanguages<Readonly<Record<SampleConfig['how'] | 'after', (s: Says) => string>>> =
  {
    en: {
      first: ({ rows }) => `Keep the first ${rows} rows`,
      after: ({ rows, skip }) => `Skip ${skip} rows, keep the next ${rows}`,
      every: ({ step }) => `Keep one of every ${step} rows`,
      share: ({ percent }) => `Keep a random ${percent} % of the rows`,
    },
    ja: {
      first: ({ rows }) => `先頭の${rows}行を残します`,
      after: ({ rows, skip }) => `${skip}行を飛ばし、続く${rows}行を残します`,
      every: ({ step }) => `${step}行ごとに1行を残します`,
      share: ({ percent }) => `無作為に選んだ${percent}％の行を残します`,
    },
    de: {
      first: ({ rows }) => `Die ersten ${rows} Zeilen behalten`,
      after: ({ rows, skip }) => `${skip} Zeilen überspringen, die nächsten ${rows} behalten`,
      every: ({ step }) => `Von je ${step} Zeilen eine behalten`,
      share: ({ percent }) => `Zufällige ${percent} % der Zeilen behalten`,
    },
  }

/** The numbers, as they stand in a sentence. */
type Says = Readonly<Record<'rows' | 'skip' | 'step' | 'percent', string>>

export const sample = defineNode<SampleConfig>({
  ...sampleOutline,
  version: 1,
  migrations: {},
  config: sampleConfigSchema,
  initial: () => ({ how: 'first', rows: 100, skip: 0, step: 10, percent: 10, seed: 1 }),
  infer: inferSample,
  form: [
    { key: 'how', control: 'choice', options: ['first', 'every', 'share'] },
    { key: 'rows', control: 'number', min: 0, showWhen: { key: 'how', is: ['first'] } },
    { key: 'skip', control: 'number', min: 0, showWhen: { key: 'how', is: ['first'] } },
    { key: 'step', control: 'number', min: 1, showWhen: { key: 'how', is: ['every'] } },
    {
      key: 'percent',
      control: 'number',
      min: 0,
      max: 100,
      showWhen: { key: 'how', is: ['share'] },
    },
    {
      key: 'seed',
      control: 'number',
      min: 0,
      max: 0xffffffff,
      showWhen: { key: 'how', is: ['share'] },
    },
  ],
  sentence({ how, rows, skip, step, percent }, language) {
    const said = { rows, skip, step, percent }
    const entries = Object.entries(said).map(([key, value]) => [key, emphasised(String(value))])
    const pattern = how === 'first' && skip > 0 ? 'after' : how
    return sentences[language][pattern](Object.fromEntries(entries) as Says)
  },
  renameField: (config) => config,
  counters: ['in', 'kept', 'removed'],
  balance: { left: ['in'], right: ['kept', 'removed'] },
  leftOut: [{ counter: 'removed' }],
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
