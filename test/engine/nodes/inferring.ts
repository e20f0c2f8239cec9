// Infers one node with literal inputs; what it finds as lines that are easy to compare.
import { openNode } from '../../../engine/nodes/config.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { catalog, fields, jobNode } from '../routes-job.ts'

type Config = Record<string, unknown>

export interface Inferred {
  /** `name:type` of each field, or undefined when it cannot be told. */
  output: string | undefined
  /** `code @formKey (field)`; notices begin with `~`. */
  problems: string[]
}

/** Inputs as `name:type name`, by port. */
export function inferred(
  type: string,
  config: Config,
  inputs: Record<string, string> = {},
): Inferred {
  const { opened, problems: closed } = openNode(jobNode('n', type, config))
  if (opened === undefined) {
    return { output: undefined, problems: closed.map(({ code, formKey }) => `${code} @${formKey}`) }
  }
  const context = {
    nodeId: 'n',
    inputs: schemas(inputs),
    connected: Object.keys(inputs),
    catalog,
  }
  const { output, problems } = opened.nodeType.infer(opened.config, context)
  return {
    output: output
      ?.map(({ name, type: of }) => (of === 'string' ? name : `${name}:${of}`))
      .join(' '),
    problems: problems.map(({ severity, code, formKey, field }) => {
      const where = `${code} @${formKey}${field === undefined ? '' : ` (${field})`}`
      return severity === 'notice' ? `~${where}` : where
    }),
  }
}

export function initialConfig(type: string, inputs: Record<string, string> = {}): Config {
  return nodeType(type)!.initial({ inputs: schemas(inputs), catalog })
}

export function sentence(type: string, config: Config, language: Language = 'en'): string {
  const { opened } = openNode(jobNode('n', type, config))
  return opened!.nodeType.sentence(opened!.config, language)
}

export function renamed(type: string, config: Config, port: string, from: string, to: string) {
  const { opened } = openNode(jobNode('n', type, config))
  return opened!.nodeType.renameField(opened!.config, port, from, to)
}

function schemas(inputs: Record<string, string>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(inputs).map(([port, text]) => [port, fields(text)]))
}
