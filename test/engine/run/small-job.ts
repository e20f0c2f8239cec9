// A small job as a document: sources with inline content, transforms by type and config, for tests of execution.
import type { JobDocument, JobNode } from '../../../engine/job/document.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { MemoryHost } from '../memory-host.ts'
import { runContext as context, schemaOf } from '../rows.ts'

export class SmallJob {
  readonly document: JobDocument = {
    format: 1,
    id: 'small',
    name: 'Small',
    nodes: [],
    edges: [],
    frames: [],
  }
  readonly snapshot: Snapshot = { sources: {}, objects: {}, context }
  readonly host: MemoryHost

  constructor(host: MemoryHost) {
    this.host = host
  }

  node(id: string, type: string, config: Record<string, unknown>, feeds: Record<string, string>) {
    const node: JobNode = { id, type, version: 1, name: id, config, position: { x: 0, y: 0 } }
    this.document.nodes.push(node)
    for (const [port, from] of Object.entries(feeds)) {
      const edge = { from: { node: from, port: 'out' }, to: { node: id, port } }
      this.document.edges.push({ id: `${from}-${id}-${port}`, ...edge })
    }
    return node
  }

  source(id: string, fields: string, ...contents: (string | Uint8Array)[]): JobNode {
    const files = contents.map((content, index) => this.host.put(`${id}-${index + 1}.csv`, content))
    this.snapshot.sources[id] = files
    const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
    const format = defaultReadFormat
    const config = { connector: 'sftp', connection: 'c', read, format, schema: schemaOf(fields) }
    return this.node(id, 'source', config, {})
  }

  keepAtLeast(id: string, from: string, field: string, value: string): JobNode {
    const operand = { kind: 'value', value }
    const criteria = [{ field, operator: 'greater-or-equal', operand }]
    return this.node(id, 'filter', { condition: { criteria, logic: '' } }, { in: from })
  }

  merge(id: string, left: string, right: string, key: string): JobNode {
    const normalise = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }
    const keys = [{ left: key, right: key, normalise }]
    const config = { how: 'left', keys, rightFields: null, rightPrefix: 'r_' }
    return this.node(id, 'merge', config, { left, right })
  }

  file(id: string, from: string): JobNode {
    const write = { folder: '/out', name: `${id}.csv` }
    const config = { connector: 'sftp', connection: 'c', write, format: defaultWriteFormat }
    return this.node(id, 'destination', config, { in: from })
  }

  text(output: string): string {
    return new TextDecoder().decode(this.host.output(output))
  }
}
