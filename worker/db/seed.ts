// The first workspace: its owner and the built-in objects. Made with the first sign-in link; repeating it changes nothing.
import { builtInObjects } from './built-in-objects.ts'
import type { Database } from './database.ts'
import { objects, users, workspaces } from './schema/index.ts'

/** One workspace until teams come; its id is nevertheless part of every key. */
export const firstWorkspace = 'main'
export const firstOwner = 'owner'

/** `now` in epoch milliseconds. */
export async function seedWorkspace(db: Database, now: number): Promise<void> {
  await db.batch([
    db
      .insert(workspaces)
      .values({ id: firstWorkspace, name: 'Awase', createdAt: now })
      .onConflictDoNothing(),
    db
      .insert(users)
      .values({
        workspace: firstWorkspace,
        id: firstOwner,
        name: 'Owner',
        role: 'owner',
        createdAt: now,
      })
      .onConflictDoNothing(),
    db
      .insert(objects)
      .values(
        builtInObjects.map((object) => ({
          ...object,
          workspace: firstWorkspace,
          createdAt: now,
        })),
      )
      .onConflictDoNothing(),
  ])
}
