// A job without anything in it.
import { documentFormat } from './document-format.ts'
import type { JobDocument } from './document.ts'

/** An empty job. */
export function emptyDocument(id: string, name: string): JobDocument {
  return { format: documentFormat, id, name, nodes: [], edges: [], frames: [] }
}
