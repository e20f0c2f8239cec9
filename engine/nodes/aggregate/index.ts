// Aggregate: groups of rows become one row each.
import { roundings } from '../../value/decimal.ts'
import { defineNode } from '../node-type.ts'
import type { Holding } from '../node-type.ts'
import { aggregateConfigSchema, listOrders, measureKinds } from './config.ts'
import type { AggregateConfig, Measure } from './config.ts'
import { aggregateOutline } from './face.ts'
import { inferAggregate } from './infer.ts'
import { aggregateSentence } from './sentence.ts'

const rows: Measure = {
  kind: 'rows',
  field: '',
  as: 'rows',
  scale: 2,
  rounding: 'half-even',
  separator: ', ',
  distinct: false,
  order: 'rows',
  orderBy: '',
}
/** How the longest lists are held. */
function listIn(measures: readonly Measure[]): Holding['oneValue'] {
  const lists = measures.filter(({ kind }) => kind === 'list')
  if (lists.some(({ distinct, order }) => distinct || order !== 'rows')) return 'parts'
  return lists.length > 0 ? 'text' : undefined
}

const withField = measureKinds.filter((kind) => kind !== 'rows')

export const aggregate = defineNode<AggregateConfig>({
  ...aggregateOutline,
  version: 1,
  migrations: {},
  config: aggregateConfigSchema,
  initial: () => ({ groupBy: [], measures: [rows] }),
  infer: inferAggregate,
  form: [
    {
      key: 'groupBy',
      control: 'list',
      limit: 20,
      entry: { field: '' },
      form: [{ key: 'field', control: 'field', port: 'in' }],
    },
    {
      key: 'measures',
      control: 'list',
      limit: 50,
      entry: { ...rows, kind: 'sum', as: '' },
      form: [
        { key: 'kind', control: 'choice', options: measureKinds },
        {
          key: 'field',
          control: 'field',
          port: 'in',
          showWhen: { key: 'kind', is: withField },
        },
        { key: 'as', control: 'text', mono: true },
        {
          key: 'scale',
          control: 'number',
          min: 0,
          max: 100,
          showWhen: { key: 'kind', is: ['average'] },
        },
        {
          key: 'rounding',
          control: 'choice',
          options: roundings,
          showWhen: { key: 'kind', is: ['average'] },
        },
        {
          key: 'separator',
          control: 'text',
          mono: true,
          showWhen: { key: 'kind', is: ['list'] },
        },
        { key: 'distinct', control: 'switch', showWhen: { key: 'kind', is: ['list'] } },
        {
          key: 'order',
          control: 'choice',
          options: listOrders,
          showWhen: { key: 'kind', is: ['list'] },
        },
        {
          key: 'orderBy',
          control: 'field',
          port: 'in',
          showWhen: {
            key: 'kind',
            is: ['list'],
            and: { key: 'order', is: ['ascending', 'descending'] },
          },
        },
      ],
    },
  ],
  sentence: aggregateSentence,
  keys: {
    of: ({ groupBy }) => groupBy.map(({ field }) => field),
    add: (config, _port, field) =>
      config.groupBy.some((group) => group.field === field)
        ? config
        : { ...config, groupBy: [...config.groupBy, { field }] },
  },
  renameField({ groupBy, measures }, _port, from, to) {
    const renamed = (name: string): string => (name === from ? to : name)
    return {
      groupBy: groupBy.map(({ field }) => ({ field: renamed(field) })),
      measures: measures.map((measure) => ({
        ...measure,
        field: renamed(measure.field),
        orderBy: renamed(measure.orderBy),
      })),
    }
  },
  renameOutput({ groupBy, measures }, from, to) {
    if (!measures.some(({ as }) => as === from)) return null
    return {
      groupBy,
      measures: measures.map((measure) => (measure.as === from ? { ...measure, as: to } : measure)),
    }
  },
  counters: ['in', 'grouped', 'out'],
  balance: { left: ['in'], right: ['grouped'] },
  holding: ({ measures }) => ({
    what: 'groups',
    over: 'spill',
    oneValue: listIn(measures),
  }),
  operator: () => import('./operator.ts'),
  explain: () => import('./explain.ts'),
})
