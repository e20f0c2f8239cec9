// The hash of a run's output, computed again by the engine in this browser.
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import { inWords } from '../../preview/in-words.ts'

/**
 * The sha-256 of what the destination node delivers on the snapshot; null when it delivers nothing. The preview's engine
 * is loaded only now. Throws an Error whose message is in the language.
 */
export async function computeHere(
  document: JobDocument,
  snapshot: Snapshot,
  node: string,
  language: Language,
): Promise<string | null> {
  const { previewOutputHash } = await import('../../preview/output-hash.ts')
  try {
    return (await previewOutputHash(document, snapshot, node))?.sha256 ?? null
  } catch (error) {
    throw await inWords(error, language)
  }
}
