// The way from the run page to the browser's own engine: the studio's preview computes an output again, here, in this tab.
import type { JobDocument } from '../../engine/job/document.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'

/** Gives the sha-256 of the destination node's output, or null when the sources are too large for a full preview. */
export type PreviewOutputHash = (
  document: JobDocument,
  snapshot: Snapshot,
  node: string,
) => Promise<string | null>

interface PreviewModule {
  previewOutputHash: PreviewOutputHash
}

/** `web/preview/output-hash.ts`, loaded only when a run page compares. */
const modules = import.meta.glob<PreviewModule>('../preview/output-hash.ts')

/** Undefined in a studio built without its preview. */
export const previewOutputHash: PreviewOutputHash | undefined = previewFrom(
  Object.values(modules)[0],
)

function previewFrom(
  load: (() => Promise<PreviewModule>) | undefined,
): PreviewOutputHash | undefined {
  if (load === undefined) return undefined
  return async (...run) => (await load()).previewOutputHash(...run)
}
