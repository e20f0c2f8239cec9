// A job without anything in it.
import type { JobDocument } from './document.ts'

/** Version of the document's own shape; `migrations.ts` opens every older one. */
export const documentFormat = 1

/** An empty job. */
export function emptyDocument(id: string, name: string): JobDocument {
  return { format: documentFormat, id, name, nodes: [], edges: [], frames: [] }
}
