// Which rows of the sources have a share in what arrives at a node.
import type { Batch } from '../batch/batch.ts'
import type { ExecutionHost } from '../host.ts'
import type { JobDocument } from '../job/document.ts'
import { execute } from '../run/execute.ts'
import type { Snapshot } from '../run/snapshot.ts'
import { OriginIndex } from './origin-index.ts'

export interface ArrivingRequest {
  document: JobDocument
  snapshot: Snapshot
  node: string
}

/** Leading origins and partners alike, for every input port of the node. Throws as `execute` does. */
export async function arrivingOrigins(
  host: ExecutionHost,
  { document, snapshot, node }: ArrivingRequest,
): Promise<OriginIndex> {
  const index = new OriginIndex()
  let rows = 0
  const note = ({ origin, rowCount }: Batch): void => {
    for (let row = 0; row < rowCount; row++) {
      index.add(origin.describe(row), rows)
      for (const partner of origin.further?.(row) ?? []) index.add(partner, rows)
      rows++
    }
  }
  const input = (id: string, _port: string, batch: Batch) => (id === node ? note(batch) : undefined)
  await execute({ document, snapshot, host, targets: [node], observer: { input } })
  return index
}
