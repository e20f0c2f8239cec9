// What connectors are given at the edge: the outside world, for one workspace and perhaps one run.
import { AwaseError } from '../../engine/error.ts'
import type { ConnectorHost } from '../../engine/host.ts'
import { logEntry } from './log.ts'
import { createSftpPort } from './sftp.ts'
import type { SftpContext } from './sftp.ts'

export function createConnectorHost(context: SftpContext): ConnectorHost {
  const { workspace, run, signal } = context
  return {
    sftp: createSftpPort(context),
    // No connector of this edge speaks HTTP yet; one that asks for it stops with words instead of reaching anywhere.
    fetch: async ({ connection }) => {
      throw new AwaseError('connection.http', { place: { connection } })
    },
    log: ({ level, code, values }) =>
      logEntry(level, code, { workspace, ...(run && { run: run.id }), ...values }),
    signal,
  }
}
