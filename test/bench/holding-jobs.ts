// The bench's jobs that hold rows: an aggregate, a sort, a dedupe, each between the orders and a file.
import type { JobNode } from '../../engine/job/document.ts'
import { asIs } from '../../engine/value/key.ts'
import { benchNode, destination, job, orders, untypedOrders } from './job-parts.ts'
import type { BenchJob } from './job-parts.ts'

function between(name: string, source: JobNode, id: string, config: object): BenchJob {
  const middle = benchNode(id, id, { ...config })
  const edges = [`orders.out>${id}.in`, `${id}.out>file.in`]
  return {
    sources: ['orders'],
    objects: [],
    document: job(name, [source, middle, destination], edges),
  }
}

const measure = { scale: 0, separator: '' }

export const totals = between('J4', orders, 'aggregate', {
  groupBy: [{ field: 'currency' }, { field: 'channel' }],
  measures: [
    { ...measure, kind: 'rows', field: '', as: 'orders' },
    { ...measure, kind: 'sum', field: 'amount', as: 'total' },
  ],
})

const rising = { direction: 'ascending', nulls: 'last', collation: 'bytes' }

export const sorted = between('J5', untypedOrders, 'sort', {
  keys: [
    { ...rising, field: 'sku' },
    { ...rising, field: 'id' },
  ],
})

export const firstOfCustomer = between('J6', untypedOrders, 'dedupe', {
  fields: ['customer_id'],
  normalise: asIs,
  nulls: 'equal',
  keep: 'first',
  by: '',
})
