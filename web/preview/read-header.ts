// Names of the fields in the header of a source's first file, for its schema.
import { sourceConfigSchema } from '../../engine/nodes/source/config.ts'
import { useJob } from '../document/store.ts'
import { translate } from '../i18n/language.ts'
import { callPreview } from './client.ts'
import { requestSnapshot } from './snapshot.ts'

export interface Header {
  file: string
  names: string[]
}

/** Throws an error whose message says what to do: no file, no connection, a file of another format. */
export async function readHeader(node: string): Promise<Header> {
  const { document } = useJob.getState()
  const source = document.nodes.find(({ id }) => id === node)
  const config = sourceConfigSchema.parse({ ...source?.config, schema: [] })
  const alone = { ...document, nodes: source === undefined ? [] : [source], edges: [] }
  const { snapshot, failures } = await requestSnapshot(alone)
  const file = snapshot.sources[node]?.[0]
  if (file === undefined) {
    const [failure] = failures
    const reason = failure === undefined ? '' : `${failure.error.message} ${failure.error.hint}`
    throw new Error(reason === '' ? translate('schema.no-file') : reason)
  }
  const { format, compression } = config
  const { names } = await callPreview({ kind: 'header', file, format, compression })
  return { file: file.name, names }
}
