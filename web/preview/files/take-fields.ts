// The fields of a source become those that its first file has.
import type { JobNode } from '../../../engine/job/document.ts'
import { uniqueNames, type Schema } from '../../../engine/value/schema.ts'
import { nodeById, setNodeConfig } from '../../document/edits.ts'
import { thisVisit } from '../../document/this-visit.ts'
import { readHeader } from './read-header.ts'

/**
 * The name of the file; undefined where the job was left meanwhile. Throws what `readHeader` throws; then nothing has changed. Where the
 * source was set to read something else while its file was on its way, that is read.
 */
export async function takeFields(node: string): Promise<string | undefined> {
  const isHere = thisVisit()
  const before = originText(nodeById(node))
  const { file, names } = await readHeader(node)
  // A copy of the job has a node of the same id.
  if (!isHere()) return undefined
  const after = nodeById(node)
  if (after !== undefined && originText(after) !== before) return takeFields(node)
  setNodeConfig(node, 'schema', (config) => {
    const known = Array.isArray(config['schema']) ? (config['schema'] as Schema) : []
    return { ...config, schema: typedFields(names, known) }
  })
  return file
}

/** All that says what a source reads, and how; equal where it is the same. */
export function originText(node: JobNode | undefined): string {
  const { connector, connection, read, format, compression } = node?.config ?? {}
  return JSON.stringify([connector, connection, read, format, compression])
}

/** Fields are text until somebody says otherwise; those that are known keep their type. */
export function typedFields(names: readonly string[], known: Schema): Schema {
  const types = new Map(known.map(({ name, type }) => [name, type]))
  return uniqueNames([...names]).map((name) => ({ name, type: types.get(name) ?? 'string' }))
}
