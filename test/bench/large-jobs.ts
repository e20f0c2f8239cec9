// The bench's jobs on inputs larger than memory: ten million orders, two million customers, one million companies.
import { asIs } from '../../engine/value/key.ts'
import { benchNode, destination, job, orders } from './job-parts.ts'
import type { BenchJob } from './job-parts.ts'

export const largeRows = 10_000_000

/** Linear memory of such a run: what `npm run awase -- run … --memory 96MB` gives it. */
export const largeMemoryMb = 32

const rising = { direction: 'ascending', nulls: 'last', collation: 'bytes' }
const measure = { scale: 0, separator: '' }

/** The best order of each customer and sku, in the order of the sku; then one row for each sku. All three nodes put rows aside. */
export const holding: BenchJob = {
  sources: ['orders'],
  objects: [],
  rows: largeRows,
  memoryMb: largeMemoryMb,
  document: job(
    'holding-large',
    [
      orders,
      benchNode('unique', 'dedupe', {
        fields: ['email', 'sku'],
        normalise: asIs,
        nulls: 'equal',
        keep: 'first',
        by: '',
      }),
      benchNode('sorted', 'sort', {
        keys: [
          { ...rising, field: 'created_at' },
          { ...rising, field: 'id' },
        ],
      }),
      benchNode('totals', 'aggregate', {
        groupBy: [{ field: 'customer_id' }],
        measures: [
          { ...measure, kind: 'rows', field: '', as: 'orders' },
          { ...measure, kind: 'sum', field: 'amount', as: 'total' },
          { ...measure, kind: 'first', field: 'created_at', as: 'first_at' },
        ],
      }),
      destination,
    ],
    ['orders.out>unique.in', 'unique.out>sorted.in', 'sorted.out>totals.in', 'totals.out>file.in'],
  ),
}
