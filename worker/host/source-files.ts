// Copies what a source reads into R2: from then on the bytes are part of a snapshot and never change.
import { and, eq, inArray, sql } from 'drizzle-orm'
import { readableConnector } from '../../engine/connectors/index.ts'
import type {
  AnyReadableConnector,
  AnyRemoteConnector,
  AnyStoredConnector,
  FoundFile,
} from '../../engine/connectors/connector.ts'
import { AwaseError } from '../../engine/error.ts'
import type { ConnectorHost } from '../../engine/host.ts'
import { Problems } from '../../engine/inference/problems.ts'
import { checkedSettings } from '../../engine/inference/settings.ts'
import type { Origin } from '../../engine/nodes/source/config.ts'
import type { SnapshotFile } from '../../engine/run/snapshot.ts'
import { hashText } from '../auth/token.ts'
import type { Database } from '../db/database.ts'
import { connections, files, remoteFiles } from '../db/schema/index.ts'
import { fileKey, storeBytes } from './files.ts'
import type { StoredFile } from './files.ts'

export interface SourceReading {
  db: Database
  bucket: R2Bucket
  workspace: string
  host: ConnectorHost
  /** Files that were read before with the same name, size and time are not copied again. A run reads everything. */
  reuse: boolean
  /** Larger files are refused with `preview.too-large`. */
  limitBytes?: number
}

/** Clocks of file systems tick in seconds: a file that changed just before it was read may change unseen. */
const restlessMs = 2000

/** All files of the source in reading order. Errors: the connector's, `file.hash-differs`, `preview.too-large`, `upload.missing`. */
export async function copySourceFiles(
  reading: SourceReading,
  source: Origin,
): Promise<SnapshotFile[]> {
  const connector = readableConnector(source.connector)
  if (connector === undefined) {
    throw new AwaseError('connection.connector', { values: { connector: source.connector } })
  }
  return connector.kind === 'stored'
    ? keptFiles(reading, connector, source)
    : copyRemoteFiles(reading, connector, source)
}

/** Files whose bytes are in R2 already, or should be. */
async function keptFiles(
  reading: SourceReading,
  connector: AnyStoredConnector,
  source: Origin,
): Promise<SnapshotFile[]> {
  const wanted = connector.filesOf(readSettings(connector, source.read))
  for (const { name, hash, sizeBytes } of wanted) {
    refuseTooLarge(reading, name, sizeBytes)
    if ((await reading.bucket.head(fileKey(reading.workspace, hash))) === null) {
      throw new AwaseError('upload.missing', { place: { file: name }, values: { file: name } })
    }
  }
  return [...wanted]
}

async function copyRemoteFiles(
  reading: SourceReading,
  connector: AnyRemoteConnector,
  source: Origin,
): Promise<SnapshotFile[]> {
  const read = readSettings(connector, source.read)
  const found = await connector.find(source.connection, read, reading.host)
  const origin = await originOf(reading, source)
  const known = reading.reuse ? await knownFiles(reading, origin, found) : new Map()
  const copied: SnapshotFile[] = []
  for (const file of found) {
    const hash = known.get(file.name) ?? (await copyFile(reading, origin, file))
    copied.push({ name: file.name, hash, sizeBytes: file.sizeBytes, modifiedAt: file.modifiedAt })
  }
  return copied
}

/** Throws the code of the first wrong setting, e.g. `config.empty`. */
function readSettings(connector: AnyReadableConnector, given: unknown) {
  const problems = new Problems('')
  const read = checkedSettings(connector.read, given, 'read', problems)
  if (read !== undefined) return read
  const { code = 'config.invalid', values = {} } = problems.found[0] ?? {}
  throw new AwaseError(code, { values })
}

/** Changes with the connection's settings, so that another server behind the same slug is another origin. */
async function originOf({ db, workspace }: SourceReading, source: Origin): Promise<string> {
  const row = await db
    .select({ settings: connections.settings })
    .from(connections)
    .where(and(eq(connections.workspace, workspace), eq(connections.slug, source.connection)))
    .get()
  const where = JSON.stringify([source.connector, row?.settings, source.read])
  return `${source.connection} ${await hashText(where)}`
}

async function knownFiles(
  { db, bucket, workspace }: SourceReading,
  origin: string,
  found: readonly FoundFile[],
): Promise<Map<string, string>> {
  const rows = await db
    .select()
    .from(remoteFiles)
    .where(
      and(
        eq(remoteFiles.workspace, workspace),
        eq(remoteFiles.origin, origin),
        // One parameter, however many names there are: D1 takes at most 100.
        inArray(
          remoteFiles.name,
          sql`(SELECT value FROM json_each(${JSON.stringify(found.map(({ name }) => name))}))`,
        ),
      ),
    )
  const byName = new Map(rows.map((row) => [row.name, row]))
  const known = new Map<string, string>()
  for (const { name, sizeBytes, modifiedAt } of found) {
    const row = byName.get(name)
    const same = row?.sizeBytes === sizeBytes && row.modifiedAt === modifiedAt
    if (!same || Date.parse(modifiedAt) > row.readAt - restlessMs) continue
    if ((await bucket.head(fileKey(workspace, row.hash))) !== null) known.set(name, row.hash)
  }
  return known
}

function refuseTooLarge({ limitBytes }: SourceReading, name: string, sizeBytes: number): void {
  if (limitBytes === undefined || sizeBytes <= limitBytes) return
  const values = { sizeBytes, limitBytes }
  throw new AwaseError('preview.too-large', { place: { file: name }, values })
}

async function copyFile(reading: SourceReading, origin: string, file: FoundFile): Promise<string> {
  const { db, bucket, workspace } = reading
  const { name, sizeBytes, modifiedAt } = file
  refuseTooLarge(reading, name, sizeBytes)
  const readAt = Date.now()
  const stored = await storeBytes(bucket, workspace, await file.open())
  if (stored.sizeBytes !== sizeBytes) {
    throw new AwaseError('file.hash-differs', { place: { file: name }, retry: 'later' })
  }
  const fresh = { sizeBytes, modifiedAt, hash: stored.hash, readAt }
  await db.batch([
    recordFile(db, workspace, stored, readAt),
    db
      .insert(remoteFiles)
      .values({ workspace, origin, name, ...fresh })
      .onConflictDoUpdate({
        target: [remoteFiles.workspace, remoteFiles.origin, remoteFiles.name],
        set: fresh,
      }),
  ])
  return stored.hash
}

/** The statement that enters a stored file; `refs` starts at 0 and is raised by the snapshots that name it. */
export function recordFile(db: Database, workspace: string, stored: StoredFile, now: number) {
  return db
    .insert(files)
    .values({ workspace, ...stored, createdAt: now })
    .onConflictDoNothing()
}
