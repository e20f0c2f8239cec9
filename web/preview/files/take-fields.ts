// The fields of a source become those that its first file has.
import { uniqueNames, type Schema } from '../../../engine/value/schema.ts'
import { setNodeConfig } from '../../document/edits.ts'
import { readHeader } from './read-header.ts'

/** The name of the file. Throws what `readHeader` throws; then nothing has changed. */
export async function takeFields(node: string): Promise<string> {
  const { file, names } = await readHeader(node)
  setNodeConfig(node, 'schema', (config) => {
    const known = Array.isArray(config['schema']) ? (config['schema'] as Schema) : []
    return { ...config, schema: typedFields(names, known) }
  })
  return file
}

/** Fields are text until somebody says otherwise; those that are known keep their type. */
export function typedFields(names: readonly string[], known: Schema): Schema {
  const types = new Map(known.map(({ name, type }) => [name, type]))
  return uniqueNames([...names]).map((name) => ({ name, type: types.get(name) ?? 'string' }))
}
