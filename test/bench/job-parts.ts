// What the job documents of the bench are put together from.
import { defaultReadFormat, defaultWriteFormat } from '../../engine/formats/csv/format.ts'
import type { JobDocument, JobEdge, JobNode } from '../../engine/job/document.ts'
import { sortedById } from '../../engine/job/part-diff.ts'
import type { FieldType } from '../../engine/value/schema.ts'

export interface BenchJob {
  document: JobDocument
  /** Nodes to run; absent: the destination. */
  targets?: readonly string[]
  sources: readonly ('orders' | 'customers' | 'carts')[]
  objects: readonly 'companies'[]
  /** Of the files that it reads and writes; absent: UTF-8. */
  encoding?: 'shift_jis'
}

export function benchNode(id: string, type: string, config: Record<string, unknown>): JobNode {
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

export function job(
  name: string,
  nodes: readonly JobNode[],
  edges: readonly string[],
): JobDocument {
  const parts = { nodes: sortedById([...nodes]), edges: sortedById(edges.map(edge)) }
  return { format: 1, id: name, name, ...parts, frames: [] }
}

export function source(id: string, fields: string): JobNode {
  const schema = fields.split(' ').map((field) => {
    const [name, type = 'string'] = field.split(':')
    return { name: name!, type: type as FieldType }
  })
  return benchNode(id, 'source', {
    connector: 'sftp',
    connection: 'bench',
    read: { folder: '/', prefix: id, suffix: '.csv', pick: 'all' },
    format: defaultReadFormat,
    schema,
  })
}

export const destination = benchNode('file', 'destination', {
  connector: 'sftp',
  connection: 'bench',
  write: { folder: '/', name: 'output.csv' },
  format: defaultWriteFormat,
})

export const orders = source(
  'orders',
  'id customer_id email status amount:decimal currency created_at updated_at sku qty channel note',
)
/** Where nothing is done with amounts they stay the text that they are. */
export const untypedOrders = source(
  'orders',
  'id customer_id email status amount currency created_at updated_at sku qty channel note',
)
