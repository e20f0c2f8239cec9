// The bench's jobs as job documents of Awase: the general engine gets nothing that an analyst's job would not have.
import { defaultReadFormat, defaultWriteFormat } from '../../engine/formats/csv/format.ts'
import type { JobDocument, JobEdge, JobNode } from '../../engine/job/document.ts'
import { sortedById } from '../../engine/job/part-diff.ts'
import type { Criterion } from '../../engine/expression/condition.ts'
import { asIs } from '../../engine/value/key.ts'
import type { FieldType } from '../../engine/value/schema.ts'

export interface BenchJob {
  document: JobDocument
  /** Nodes to run; absent: the destination. */
  targets?: readonly string[]
  sources: readonly ('orders' | 'customers')[]
  objects: readonly 'companies'[]
}

function node(id: string, type: string, config: Record<string, unknown>): JobNode {
  return { id, type, version: 1, name: id, config, position: { x: 0, y: 0 } }
}

/** `a.out>b.in` */
function edge(text: string): JobEdge {
  const ends = text.split('>').map((end) => {
    const [id, port] = end.split('.')
    return { node: id!, port: port! }
  })
  return { id: text, from: ends[0]!, to: ends[1]! }
}

function job(name: string, nodes: readonly JobNode[], edges: readonly string[]): JobDocument {
  const parts = { nodes: sortedById([...nodes]), edges: sortedById(edges.map(edge)) }
  return { format: 1, id: name, name, ...parts, frames: [] }
}

function source(id: string, fields: string): JobNode {
  const schema = fields.split(' ').map((field) => {
    const [name, type = 'string'] = field.split(':')
    return { name: name!, type: type as FieldType }
  })
  return node(id, 'source', {
    connector: 'sftp',
    connection: 'bench',
    read: { folder: '/', prefix: id, suffix: '.csv', pick: 'all' },
    format: defaultReadFormat,
    schema,
  })
}

const destination = node('file', 'destination', {
  connector: 'sftp',
  connection: 'bench',
  write: { folder: '/', name: 'output.csv' },
  format: defaultWriteFormat,
})

const orders = source(
  'orders',
  'id customer_id email status amount:decimal currency created_at updated_at sku qty channel note',
)
/** Where nothing is done with amounts they stay the text that they are. */
const untypedOrders = source(
  'orders',
  'id customer_id email status amount currency created_at updated_at sku qty channel note',
)

function where(field: string, operator: Criterion['operator'], value?: string): Criterion {
  const operand =
    value === undefined ? { kind: 'none' as const } : { kind: 'value' as const, value }
  return { field, operator, operand }
}

const isReal = node('real', 'filter', {
  condition: { criteria: [where('status', 'not-equals', 'test')], logic: '' },
})

const is = (status: string): Criterion => where('status', 'equals', status)

function labelled(criteria: readonly Criterion[], logic: string, value: string) {
  return { condition: { criteria, logic }, result: { kind: 'value', value } }
}

const label = node('label', 'case', {
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

const mapping = node('mapping', 'direct-mapping', {
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
      node('merge', 'merge', {
        how: 'left',
        keys: [{ left: 'customer_id', right: 'customer_id', normalise: asIs }],
        rightFields: ['customer_name', 'company_domain', 'country'],
        rightPrefix: '',
      }),
      isReal,
      label,
      node('gsid', 'derived-mapping', {
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
      node('noted', 'filter', {
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

export const benchJobs: Record<string, BenchJob> = { J1: count, J2: filter, J3: enrich }
