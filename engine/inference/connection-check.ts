// A node's connection: chosen, known, and of the right kind.
import type { Catalog } from '../nodes/node-type.ts'
import type { Problems } from './problems.ts'

export function checkConnection(
  { connector, connection }: { connector: string; connection: string },
  { connections }: Catalog,
  problems: Problems,
): void {
  const formKey = 'connection'
  if (connection === '') {
    problems.error('connection.not-chosen', { formKey })
    return
  }
  const known = connections.find(({ slug }) => slug === connection)
  if (known === undefined) {
    problems.error('connection.not-found', { formKey, values: { connection } })
  } else if (known.connector !== connector) {
    problems.error('connection.other-connector', { formKey, values: { connection, connector } })
  }
}
