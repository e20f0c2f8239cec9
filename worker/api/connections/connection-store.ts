// Connections in the database, with which of their secrets are set.
import { and, asc, eq, or, sql } from 'drizzle-orm'
import { remoteConnector } from '../../../engine/connectors/index.ts'
import { AwaseError } from '../../../engine/error.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import { connections, jobs, jobVersions, secrets } from '../../db/schema/index.ts'
import { auditRow } from '../audit.ts'
import type { Connection } from '../contract.ts'
import { isoTime } from '../runs/run-summary.ts'

type Row = typeof connections.$inferSelect
type SecretState = Pick<typeof secrets.$inferSelect, 'connection' | 'name' | 'version' | 'keyId'>

export const thisConnection = (workspace: string, slug: string) =>
  and(eq(connections.workspace, workspace), eq(connections.slug, slug))

/** A secret under a former key counts as not set: it has to be entered again. */
function view(row: Row, states: readonly SecretState[], keyId: string): Connection {
  const { slug, name, connector, settings, updatedAt } = row
  const own = states.filter(({ connection }) => connection === slug)
  const names = remoteConnector(connector)?.secrets ?? own.map((state) => state.name)
  const described = names.map((secret) => {
    const state = own.find((candidate) => candidate.name === secret)
    return [secret, { set: state?.keyId === keyId, version: state?.version ?? 0 }] as const
  })
  const known = Object.fromEntries(described)
  return { slug, name, connector, settings, secrets: known, updatedAt: isoTime(updatedAt) }
}

/** `keyId` is that of the present keyring. */
export async function listConnections(
  db: Database,
  workspace: string,
  keyId: string,
): Promise<Connection[]> {
  const [rows, states] = await db.batch([
    db
      .select()
      .from(connections)
      .where(eq(connections.workspace, workspace))
      .orderBy(asc(connections.slug)),
    db
      .select({
        connection: secrets.connection,
        name: secrets.name,
        version: secrets.version,
        keyId: secrets.keyId,
      })
      .from(secrets)
      .where(eq(secrets.workspace, workspace)),
  ])
  return rows.map((row) => view(row, states, keyId))
}

/** Throws `connection.not-found`. */
export async function readConnection(
  db: Database,
  workspace: string,
  slug: string,
  keyId: string,
): Promise<Connection> {
  const found = (await listConnections(db, workspace, keyId)).find((row) => row.slug === slug)
  if (found === undefined) {
    throw new AwaseError('connection.not-found', { place: { connection: slug } })
  }
  return found
}

/** Throws `connection.in-use` with the job that uses it, in its draft or its published version. */
export async function deleteConnection(db: Database, actor: Actor, slug: string): Promise<void> {
  const { workspace } = actor
  const row = await db.select().from(connections).where(thisConnection(workspace, slug)).get()
  if (row === undefined) {
    throw new AwaseError('connection.not-found', { place: { connection: slug } })
  }
  const user = await userOf(db, workspace, slug)
  if (user !== undefined) {
    throw new AwaseError('connection.in-use', {
      place: { connection: slug },
      values: { job: user },
    })
  }
  const { name, connector, settings } = row
  await db.batch([
    db.delete(secrets).where(and(eq(secrets.workspace, workspace), eq(secrets.connection, slug))),
    db.delete(connections).where(thisConnection(workspace, slug)),
    auditRow(db, actor, 'connection.delete', slug, { from: { name, connector, settings } }),
  ])
}

/** Name of a job with a node that names the connection. */
async function userOf(db: Database, workspace: string, slug: string): Promise<string | undefined> {
  const names = (document: typeof jobs.draft | typeof jobVersions.document) =>
    sql`EXISTS (SELECT 1 FROM json_each(${document}, '$.nodes') node
      WHERE json_extract(node.value, '$.config.connection') = ${slug})`
  const published = and(
    eq(jobVersions.workspace, jobs.workspace),
    eq(jobVersions.job, jobs.id),
    eq(jobVersions.version, jobs.publishedVersion),
  )
  const row = await db
    .select({ name: jobs.name })
    .from(jobs)
    .leftJoin(jobVersions, published)
    .where(and(eq(jobs.workspace, workspace), or(names(jobs.draft), names(jobVersions.document))))
    .get()
  return row?.name
}
