// What a source gives: exactly the schema that it was built for.
import { readableConnector } from '../../connectors/index.ts'
import { checkConnection } from '../../inference/connection-check.ts'
import { recordsPath } from '../../formats/json/records-path.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { checkDialect } from '../../inference/dialect-check.ts'
import { Problems } from '../../inference/problems.ts'
import { checkedSettings } from '../../inference/settings.ts'
import type { SourceConfig } from './config.ts'

export function inferSource(config: SourceConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  checkOrigin(config, context, problems)
  checkFormat(config, problems)
  checkFields(config, problems)
  if (config.schema.length === 0) return { problems: problems.found }
  return { output: config.schema, problems: problems.found }
}

function checkOrigin(config: SourceConfig, context: InferContext, problems: Problems): void {
  const connector = readableConnector(config.connector)
  if (connector === undefined) {
    const values = { connector: config.connector }
    problems.error('connection.connector', { formKey: 'connection', values })
    return
  }
  if (connector.kind === 'remote') checkConnection(config, context.catalog, problems)
  const read = checkedSettings(connector.read, config.read, 'read', problems)
  if (connector.kind === 'stored' && read !== undefined) {
    problems.found.push(...connector.inferRead(read, context.nodeId))
  }
}

function checkFormat({ format }: SourceConfig, problems: Problems): void {
  checkDialect(format, problems)
  if (format.kind !== 'json' || recordsPath(format.records) !== undefined) return
  problems.error('json.records-path', {
    formKey: 'format.records',
    values: { path: format.records },
  })
}

function checkFields({ schema }: SourceConfig, problems: Problems): void {
  if (schema.length === 0) problems.error('source.no-schema', { formKey: 'schema' })
  const taken = new Set<string>()
  schema.forEach(({ name }, index) => {
    const formKey = `schema.${index}.name`
    if (taken.has(name)) problems.error('source.duplicate-field', { field: name, formKey })
    taken.add(name)
  })
}
