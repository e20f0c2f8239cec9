// What can be said about a delivery before it is made.
import { writableConnector } from '../../connectors/index.ts'
import { checkConnection } from '../../inference/connection-check.ts'
import { checkDialect } from '../../inference/dialect-check.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import { checkedSettings } from '../../inference/settings.ts'
import type { DestinationConfig } from './config.ts'

export function inferDestination(config: DestinationConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const { nodeId, catalog, inputs } = context
  const connector = writableConnector(config.connector)
  if (connector === undefined) {
    const values = { connector: config.connector }
    problems.error('connection.connector', { formKey: 'connector', values })
    return { problems: problems.found }
  }
  if (connector.kind === 'remote') checkConnection(config, catalog, problems)
  if (connector.accepts === 'file') checkDialect(config.format, problems)
  const write = checkedSettings(connector.write, config.write, 'write', problems)
  if (write === undefined) return { problems: problems.found }
  const further = connector.inferWrite(write, { nodeId, input: inputs['in'], catalog })
  return { problems: [...problems.found, ...further] }
}
