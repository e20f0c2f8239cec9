// The first workspace: its owner and the built-in objects. Made with the first sign-in link; repeating it changes nothing.
import type { Database } from './database.ts'
import { objects, users, workspaces } from './schema/index.ts'
import type { ObjectField } from './schema/connections.ts'

/** One workspace until teams come; its id is nevertheless part of every key. */
export const firstWorkspace = 'main'
export const firstOwner = 'owner'

const text = (name: string): ObjectField => ({ name, type: 'string', required: false })
const required = (field: ObjectField): ObjectField => ({ ...field, required: true })

export const builtInObjects: readonly { name: string; fields: ObjectField[]; key: string[] }[] = [
  {
    name: 'Airport',
    fields: [
      required(text('iata')),
      required(text('name')),
      text('city'),
      text('state'),
      text('country'),
      { name: 'latitude', type: 'decimal', required: false },
      { name: 'longitude', type: 'decimal', required: false },
    ],
    key: ['iata'],
  },
  {
    name: 'Route',
    fields: [
      required(text('origin')),
      required(text('destination')),
      { name: 'origin_airport', type: 'gsid', required: false },
      { name: 'destination_airport', type: 'gsid', required: false },
      text('origin_city'),
      text('destination_city'),
      { name: 'flights', type: 'integer', required: false },
      text('traffic_class'),
    ],
    key: ['origin', 'destination'],
  },
]

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
