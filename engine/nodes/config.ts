// From the config of a saved node to settings that its node type accepts: the newest version, checked.
import type { AnyNodeType, Checked, Problem } from './node-type.ts'
import { nodeType } from './index.ts'
import { Problems } from '../inference/problems.ts'
import { checkedSettings } from '../inference/settings.ts'

/** The part of a job's node that says what it is. */
export interface SavedNode {
  id: string
  type: string
  version: number
  config: Readonly<Record<string, unknown>>
}

export interface OpenedNode {
  nodeType: AnyNodeType
  config: Checked
}

/**
 * Either an opened node, or the problems that keep it closed: `node.unknown-type`, `node.too-new`, `config.…`.
 */
export function openNode(node: SavedNode): { opened?: OpenedNode; problems: Problem[] } {
  const problems = new Problems(node.id)
  const type = nodeType(node.type)
  const values = { type: node.type }
  if (type === undefined) problems.error('node.unknown-type', { values })
  else if (node.version > type.version) problems.error('node.too-new', { values })
  else {
    const config = newestConfig(type, node, problems)
    if (config !== undefined) return { opened: { nodeType: type, config }, problems: [] }
  }
  return { problems: problems.found }
}

/** A config so broken that a migration cannot read it is a problem of the node, never a crash of the graph. */
function newestConfig(type: AnyNodeType, node: SavedNode, problems: Problems): Checked | undefined {
  try {
    const newest = migrateConfig(type, node.version, node.config)
    return checkedSettings(type.config, newest, '', problems)
  } catch {
    problems.error('config.invalid', { values: { setting: '–' } })
    return undefined
  }
}

/** Takes a config of an older version through each migration in turn. */
export function migrateConfig(type: AnyNodeType, version: number, config: unknown): unknown {
  let current = config
  for (let from = version; from < type.version; from++) {
    const migrate = type.migrations[from]
    if (migrate === undefined) throw new Error(`${type.type}: no migration from version ${from}`)
    current = migrate(current)
  }
  return current
}
