// What inference knows outside the graph: the workspace's connections and objects.
import { asc, eq } from 'drizzle-orm'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import type { Database } from '../db/database.ts'
import { connections, objects } from '../db/schema/index.ts'

export async function loadCatalog(db: Database, workspace: string): Promise<Catalog> {
  const [connectionRows, objectRows] = await db.batch([
    db
      .select({
        slug: connections.slug,
        name: connections.name,
        connector: connections.connector,
      })
      .from(connections)
      .where(eq(connections.workspace, workspace))
      .orderBy(asc(connections.slug)),
    db
      .select({ name: objects.name, fields: objects.fields, key: objects.key })
      .from(objects)
      .where(eq(objects.workspace, workspace))
      .orderBy(asc(objects.name)),
  ])
  return { connections: connectionRows, objects: objectRows }
}
