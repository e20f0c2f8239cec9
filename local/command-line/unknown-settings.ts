// Settings that a node type does not have, in a job file that somebody wrote by hand: left out in silence they would change nothing.
import * as z from 'zod'
import { nearest } from '../../engine/expression/typing/suggest.ts'
import { Problems } from '../../engine/inference/problems.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { migrateConfig } from '../../engine/nodes/config.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'

interface JsonSchema {
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  const?: unknown
}

/** Notices with the nearest name that there is, else with all of them. A config that no migration can read has none. */
export function unknownSettings({ nodes }: JobDocument): Problem[] {
  return nodes.flatMap((node) => {
    const problems = new Problems(node.id)
    const type = nodeType(node.type)
    if (type === undefined || node.version > type.version) return []
    try {
      const schema = z.toJSONSchema(type.config, { io: 'input', unrepresentable: 'any' })
      const newest = migrateConfig(type, node.version, node.config)
      compare(schema as JsonSchema, newest, [], problems)
    } catch {
      return []
    }
    return problems.found
  })
}

function compare(
  schema: JsonSchema,
  value: unknown,
  path: readonly string[],
  problems: Problems,
): void {
  if (typeof value !== 'object' || value === null) return
  const { items, properties } = chosen(schema, value)
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    if (items !== undefined) compare(items, inner, at, problems)
    else if (properties === undefined) return
    else if (Object.hasOwn(properties, key)) compare(properties[key]!, inner, at, problems)
    else unknown(at, Object.keys(properties), problems)
  }
}

function unknown(path: readonly string[], known: readonly string[], problems: Problems): void {
  const formKey = path.join('.')
  const similar = nearest(path.at(-1)!, known)
  const values = { setting: formKey, known: known.join(', ') }
  if (similar === undefined) problems.notice('config.unknown-key', { formKey, values })
  else problems.notice('config.similar-key', { formKey, values: { ...values, similar } })
}

/** Of several shapes the one whose fixed members stand in the value, else the only one that is no plain value. */
function chosen(schema: JsonSchema, value: object): JsonSchema {
  const options = schema.oneOf ?? schema.anyOf
  if (options === undefined) return schema
  const shapes = options.filter((option) => Array.isArray(value) === (option.items !== undefined))
  const fitting = shapes.filter(({ properties = {} }) =>
    Object.entries(properties).every(
      ([key, { const: fixed }]) =>
        fixed === undefined || fixed === (value as Record<string, unknown>)[key],
    ),
  )
  return fitting.length === 1 ? chosen(fitting[0]!, value) : {}
}
