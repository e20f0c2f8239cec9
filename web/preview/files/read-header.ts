// Names of the fields in the header of a source's first file, for its schema.
import type { Message } from '../../../engine/messages/catalogue.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { sourceConfigSchema } from '../../../engine/nodes/source/config.ts'
import { ApiError } from '../../app/api/api-error.ts'
import { useJob } from '../../document/store.ts'
import { translate } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { callPreview, PreviewError } from '../client.ts'
import { requestSnapshot } from './snapshot.ts'

export interface Header {
  file: string
  names: string[]
}

/** Throws what `headerRefusal` can tell: no file, no connection, a file of another format. */
export async function readHeader(node: string): Promise<Header> {
  const { document } = useJob.getState()
  const source = document.nodes.find(({ id }) => id === node)
  const config = sourceConfigSchema.parse({ ...source?.config, schema: [] })
  const alone = { ...document, nodes: source === undefined ? [] : [source], edges: [] }
  const { snapshot, failures } = await requestSnapshot(alone)
  const file = snapshot.sources[node]?.[0]
  if (file === undefined) {
    const [failure] = failures
    if (failure === undefined) throw new Error(translate('schema.no-file'))
    throw new ApiError(0, failure.error)
  }
  const { format, compression } = config
  const { names } = await callPreview('header', { file, format, compression })
  return { file: file.name, names }
}

/** What somebody reads of an error of `readHeader`; the code is empty when there is none. */
export function headerRefusal(error: unknown, language: Language): Message & { code: string } {
  if (error instanceof PreviewError) {
    const { code, values } = error.failure
    return { code, ...messageFor(code, language, values) }
  }
  if (error instanceof ApiError) {
    const { code, message, hint } = error
    return { code, message, hint }
  }
  return { code: '', message: error instanceof Error ? error.message : String(error), hint: '' }
}
