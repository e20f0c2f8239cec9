// The bench's jobs as job documents of Awase: the general engine gets nothing that an analyst's job would not have.
import type { Criterion } from '../../engine/expression/condition.ts'
import { asIs } from '../../engine/value/key.ts'
import { flattened, inShiftJis } from './format-jobs.ts'
import { firstOfCustomer, sorted, totals } from './holding-jobs.ts'
import { benchNode, destination, job, orders, source, untypedOrders } from './job-parts.ts'
import type { BenchJob } from './job-parts.ts'

function where(field: string, operator: Criterion['operator'], value?: string): Criterion {
  const operand =
    value === undefined ? { kind: 'none' as const } : { kind: 'value' as const, value }
  return { field, operator, operand }
}

const isReal = benchNode('real', 'filter', {
  condition: { criteria: [where('status', 'not-equals', 'test')], logic: '' },
})

const is = (status: string): Criterion => where('status', 'equals', status)

function labelled(criteria: readonly Criterion[], logic: string, value: string) {
  return { condition: { criteria, logic }, result: { kind: 'value', value } }
}

const label = benchNode('label', 'case', {
  field: 'status_label',
  type: 'string',
  cases: [
    labelled([is('active'), where('amount', 'greater-or-equal', '100')], 'A and B', '有効'),
    labelled(
      [is('trialing'), is('pending'), where('country', 'equals', 'JP')],
      '(A or B) and C',
      '有効',
    ),
    labelled(
      [is('churned'), is('cancelled'), where('amount', 'less', '0')],
      'A or B or C',
      '非アクティブ',
    ),
    labelled(
      [is('paused'), where('country', 'equals', 'US'), where('amount', 'less', '50')],
      'A and (B or C)',
      '非アクティブ',
    ),
  ],
  otherwise: { kind: 'value', value: 'その他' },
})

const written =
  'id customer_id email status_label amount:decimal currency created_at sku note customer_name country gsid:gsid'

const mapping = benchNode('mapping', 'direct-mapping', {
  fields: written.split(' ').map((text) => {
    const [target, type = 'string'] = text.split(':')
    return { target, type, from: { kind: 'field', field: target }, required: false }
  }),
})

const enrich: BenchJob = {
  sources: ['orders', 'customers'],
  objects: ['companies'],
  document: job(
    'J3',
    [
      orders,
      source('customers', 'customer_id customer_name company_domain country'),
      benchNode('merge', 'merge', {
        how: 'left',
        keys: [{ left: 'customer_id', right: 'customer_id', normalise: asIs }],
        rightFields: ['customer_name', 'company_domain', 'country'],
        rightPrefix: '',
      }),
      isReal,
      label,
      benchNode('gsid', 'derived-mapping', {
        target: 'gsid',
        object: 'companies',
        matches: [
          { field: 'company_domain', objectField: 'domain', normalise: asIs },
          { field: 'country', objectField: 'country', normalise: asIs },
        ],
        none: 'null',
        defaultValue: '',
        several: 'lowest',
      }),
      mapping,
      destination,
    ],
    [
      'orders.out>merge.left',
      'customers.out>merge.right',
      'merge.out>real.in',
      'real.out>label.in',
      'label.out>gsid.in',
      'gsid.out>mapping.in',
      'mapping.out>file.in',
    ],
  ),
}

const count: BenchJob = {
  sources: ['orders'],
  objects: [],
  targets: ['noted'],
  document: job(
    'J1',
    [
      untypedOrders,
      benchNode('noted', 'filter', {
        condition: { criteria: [where('note', 'is-not-null')], logic: '' },
      }),
    ],
    ['orders.out>noted.in'],
  ),
}

const filter: BenchJob = {
  sources: ['orders'],
  objects: [],
  document: job(
    'J2',
    [untypedOrders, isReal, destination],
    ['orders.out>real.in', 'real.out>file.in'],
  ),
}

export const benchJobs: Record<string, BenchJob> = {
  J1: count,
  J2: filter,
  J3: enrich,
  J4: totals,
  J5: sorted,
  J6: firstOfCustomer,
  J7: inShiftJis('J7', enrich),
  J8: flattened,
}
