// `schema`: the JSON Schema of a job file, with the settings of every node type.
import * as z from 'zod'
import { documentSchema } from '../../../engine/job/document.ts'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

export const schemaShape: CallShape = {
  command: 'schema',
  options: { json: 'flag' },
  operands: [],
  usage: ['> SCHEMA.json'],
  example: 'schema > awase-job.schema.json',
  exits: ['ok', 'wrongCall'],
}

type JsonSchema = Record<string, unknown>

/** Settings of the newest version; a node of an older one is checked when it is opened. */
export function jobSchema(): JsonSchema {
  const options = { io: 'input', unrepresentable: 'any' } as const
  const whole: JsonSchema = z.toJSONSchema(documentSchema, options)
  const settings = allNodeTypes().map(({ type, version, config }) => {
    const { $schema: _, ...own } = z.toJSONSchema(config, options)
    const when = { properties: { type: { const: type }, version: { const: version } } }
    return {
      anyOf: [{ not: { ...when, required: ['type', 'version'] } }, { properties: { config: own } }],
    }
  })
  const types = allNodeTypes().map(({ type }) => type)
  const { nodes } = whole['properties'] as { nodes: { items: JsonSchema } }
  nodes.items['allOf'] = [{ properties: { type: { enum: types } } }, ...settings]
  return { title: 'Awase job', ...whole }
}

export function schema(_call: Call, { out }: Terminal): Promise<ExitCode> {
  out(`${JSON.stringify(jobSchema(), null, 2)}\n`)
  return Promise.resolve(exitCodes.ok)
}
