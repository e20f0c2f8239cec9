// The format in which the texts of a shown column are read as a type, where there is one.
import type { FieldType } from '../../../engine/value/schema.ts'
import { callPreview, PreviewError } from '../client.ts'

/** Whoever chose a type sees it after this at the latest: where the worker is busy, without a format. */
const longestMs = 400

/** Undefined where there is none, it is not found in time, or the rows are no longer there to be asked about. */
export async function findFormat(
  port: string,
  field: string,
  type: FieldType,
): Promise<string | undefined> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), longestMs))
  try {
    const found = await Promise.race([callPreview('format', { port, field, type }), late])
    return found ?? undefined
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    return undefined
  }
}
