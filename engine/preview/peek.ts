// The first rows that leave a node: no more is run than they need.
import type { ExecutionHost } from '../host.ts'
import type { JobDocument } from '../job/document.ts'
import { Memory } from '../batch/memory.ts'
import { Capture } from '../run/capture.ts'
import { execute } from '../run/execute.ts'
import { planRun } from '../run/plan/plan.ts'
import type { PreviewPage } from '../run/report.ts'
import type { Snapshot } from '../run/snapshot.ts'

export interface PeekRequest {
  document: JobDocument
  snapshot: Snapshot
  /** A node with an output. */
  node: string
  rows: number
}

/** Small batches: a few rows do not wait for many. */
const batchBytes = 16 * 1024

/** Throws as `execute` does. `rowCount` of the answer counts only what was needed. Null for a node without output. */
export async function peekRows(
  host: ExecutionHost,
  { document, snapshot, node, rows }: PeekRequest,
): Promise<PreviewPage | null> {
  const output = planRun(document, [node]).nodes.find((planned) => planned.node.id === node)?.output
  if (output === undefined) return null
  const capture = new Capture(output, rows, new Memory())
  const enough = new Error('enough rows')
  try {
    await execute({
      document,
      snapshot,
      host,
      targets: [node],
      batchBytes,
      observer: {
        output(id, batch) {
          if (id !== node) return
          capture.add(batch)
          if (capture.kept >= rows) throw enough
        },
      },
    })
  } catch (error) {
    if (error !== enough) throw error
  }
  return capture.page(0, rows)
}
