// SFTP as connectors see it, spoken by the relay. Credentials are decrypted for each call and leave sealed to the relay's key.
import { and, eq } from 'drizzle-orm'
import { sftpConnectionSchema } from '../../engine/connectors/sftp/settings.ts'
import { AwaseError } from '../../engine/error.ts'
import type { ByteSource, SftpPort } from '../../engine/host.ts'
import { createRelayClient, RelayError } from '../../relay/client.ts'
import type { RelayCall } from '../../relay/client.ts'
import type { Credentials } from '../../relay/protocol.ts'
import type { Database } from '../db/database.ts'
import { connections } from '../db/schema/index.ts'
import type { Settings } from '../env.ts'
import { keyringOf, openSecrets } from '../secrets/vault.ts'
import { sourceStream, streamSource } from './streams.ts'

/** What an SFTP port needs to know. Without a run (check, preview) leave `run` out. */
export interface SftpContext {
  db: Database
  settings: Settings
  workspace: string
  run?: { id: string; fence: number }
  signal: AbortSignal
}

const credentialNames = ['password', 'privateKey', 'passphrase'] as const

async function credentialsOf(context: SftpContext, connection: string): Promise<Credentials> {
  const { db, settings, workspace } = context
  const secrets = await openSecrets(db, await keyringOf(settings), { workspace, connection })
  const credentials: Credentials = {}
  for (const name of credentialNames) {
    const secret = secrets.get(name)
    if (secret !== undefined) credentials[name] = secret.reveal()
  }
  if (credentials.password === undefined && credentials.privateKey === undefined) {
    throw new AwaseError('secret.missing', { place: { connection } })
  }
  return credentials
}

async function callFor(context: SftpContext, connection: string): Promise<RelayCall> {
  const { db, workspace, run, signal } = context
  const row = await db
    .select({ settings: connections.settings })
    .from(connections)
    .where(and(eq(connections.workspace, workspace), eq(connections.slug, connection)))
    .get()
  if (row === undefined) throw new AwaseError('connection.not-found', { place: { connection } })
  return {
    endpoint: sftpConnectionSchema.parse(row.settings),
    credentials: await credentialsOf(context, connection),
    signal,
    ...(run === undefined ? {} : { runId: run.id, fence: run.fence }),
  }
}

/** The relay's errors as the engine's, with the connection as their place. */
async function translated<T>(connection: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof RelayError)) throw cause
    const { code, place, values, retry } = cause
    throw new AwaseError(code, { place: { ...place, connection }, values, retry, cause })
  }
}

/** A source whose stream may break on the way. */
function translatedSource(connection: string, source: ByteSource): ByteSource {
  return {
    read: (into) => translated(connection, () => source.read(into)),
    close: () => source.close(),
  }
}

export function createSftpPort(context: SftpContext): SftpPort {
  const { settings } = context
  const relay = createRelayClient({
    url: settings.RELAY_URL,
    keyId: settings.RELAY_KEY_ID,
    signingKey: settings.RELAY_SIGNING_KEY,
    sealKey: settings.RELAY_SEAL_KEY,
  })
  return {
    list: (connection, folder) =>
      translated(connection, async () =>
        relay.list({ ...(await callFor(context, connection)), folder }),
      ),
    read: (connection, path) =>
      translated(connection, async () => {
        const { body } = await relay.read({ ...(await callFor(context, connection)), path })
        return translatedSource(connection, streamSource(body))
      }),
    write: ({ connection, path, sizeBytes, sha256, open }) =>
      translated(connection, async () => {
        const call = await callFor(context, connection)
        const body = sourceStream(await open())
        return relay.write({ ...call, path, sizeBytes, sha256, body })
      }),
  }
}
