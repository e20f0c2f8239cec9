// What a source gives: exactly the schema that it was built for.
import { remoteConnector } from '../../connectors/index.ts'
import { checkConnection } from '../../inference/connection-check.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import { checkedSettings } from '../../inference/settings.ts'
import type { SourceConfig } from './config.ts'

export function inferSource(config: SourceConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const connector = remoteConnector(config.connector)
  if (connector === undefined) {
    const values = { connector: config.connector }
    problems.error('connection.connector', { formKey: 'connection', values })
  } else {
    checkConnection(config, context.catalog, problems)
    checkedSettings(connector.read, config.read, 'read', problems)
  }
  checkFields(config, problems)
  if (config.schema.length === 0) return { problems: problems.found }
  return { output: config.schema, problems: problems.found }
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
