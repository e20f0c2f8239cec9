// A node's connection: chosen, known, and of the right kind.
import type { Catalog } from '../nodes/catalog.ts'
import type { Problems } from './problems.ts'

/** Says nothing without a catalogue. */
export function checkConnection(
  { connector, connection }: { connector: string; connection: string },
  catalog: Catalog | null,
  problems: Problems,
): void {
  if (catalog === null) return
  const formKey = 'connection'
  if (connection === '') {
    problems.error('connection.not-chosen', { formKey })
    return
  }
  const known = catalog.connections.find(({ slug }) => slug === connection)
  if (known === undefined) {
    problems.error('connection.not-found', { formKey, values: { connection } })
  } else if (known.connector !== connector) {
    problems.error('connection.other-connector', { formKey, values: { connection, connector } })
  }
}
