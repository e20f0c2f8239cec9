// The bench's jobs of other formats than plain CSV: Shift_JIS in and out, nested JSON lines into rows.
import { defaultReadFormat, defaultWriteFormat } from '../../engine/formats/csv/format.ts'
import type { JobNode } from '../../engine/job/document.ts'
import { benchNode, destination, job } from './job-parts.ts'
import type { BenchJob } from './job-parts.ts'

/** The same job on files in Shift_JIS; objects are always UTF-8. */
export function inShiftJis(name: string, { document, ...rest }: BenchJob): BenchJob {
  const nodes = document.nodes.map(recoded)
  return { ...rest, encoding: 'shift_jis', document: { ...document, id: name, name, nodes } }
}

const encoding = 'shift_jis'

function recoded(node: JobNode): JobNode {
  const format =
    node.type === 'source'
      ? { ...defaultReadFormat, encoding }
      : node.type === 'destination'
        ? { ...defaultWriteFormat, encoding }
        : undefined
  return format === undefined ? node : { ...node, config: { ...node.config, format } }
}

const carts = benchNode('carts', 'source', {
  connector: 'sftp',
  connection: 'bench',
  read: { folder: '/', prefix: 'carts', suffix: '.ndjson', pick: 'all' },
  format: { kind: 'ndjson' },
  schema: [
    { name: 'id', type: 'string' },
    { name: 'placed', type: 'string' },
    { name: 'cart', type: 'json' },
  ],
})

const lines = benchNode('lines', 'flatten', {
  field: 'cart',
  rows: 'lines',
  columns: [
    { path: '$.customer.id', name: 'customer_id' },
    { path: '$.customer.email', name: 'email' },
    { path: 'sku', name: 'sku' },
    { path: 'qty', name: 'qty' },
    { path: 'amount', name: 'amount' },
  ],
  missing: 'null',
  empty: 'drop',
  keep: false,
})

export const flattened: BenchJob = {
  sources: ['carts'],
  objects: [],
  document: job('J8', [carts, lines, destination], ['carts.out>lines.in', 'lines.out>file.in']),
}
