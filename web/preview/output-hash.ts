// The SHA-256 that this browser computes for what a destination delivers, beside the one of a run.
import type { StagedOutput } from '../../engine/nodes/destination-writer.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import { callPreview } from './client.ts'

/** Executes the document on the snapshot up to the destination. Null when the node delivers nothing. Throws PreviewError. */
export async function previewOutputHash(
  document: JobDocument,
  snapshot: Snapshot,
  node: string,
): Promise<StagedOutput | null> {
  const { report } = await callPreview('run', {
    document,
    snapshot,
    node,
    purpose: 'background',
    targets: 'node',
    whole: true,
  })
  return report.outputs.find((output) => output.node === node) ?? null
}
