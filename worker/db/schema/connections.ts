// Connections, their encrypted secrets, and the built-in objects.
import { blob, foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { FieldType } from '../../../engine/value/schema.ts'
import { jsonColumn, momentColumn, workspaceColumn } from './columns.ts'
import { workspaces } from './people.ts'

export const connections = sqliteTable(
  'connections',
  {
    workspace: workspaceColumn().references(() => workspaces.id),
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    connector: text('connector').notNull(),
    /** As the connector's schema says; never holds a secret. */
    settings: jsonColumn<Record<string, unknown>>('settings').notNull(),
    updatedAt: momentColumn('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.slug] })],
)

/** AES-256-GCM under a data key of its own, which is wrapped by the key `keyId`. Both start with their 12-byte nonce. */
export const secrets = sqliteTable(
  'secrets',
  {
    workspace: workspaceColumn(),
    connection: text('connection').notNull(),
    name: text('name').notNull(),
    /** From 1; rises with every new value. */
    version: integer('version').notNull(),
    id: text('id').notNull(),
    ciphertext: blob('ciphertext', { mode: 'buffer' }).notNull(),
    wrappedKey: blob('wrapped_key', { mode: 'buffer' }).notNull(),
    keyId: text('key_id').notNull(),
    updatedAt: momentColumn('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.connection, table.name] }),
    foreignKey({
      columns: [table.workspace, table.connection],
      foreignColumns: [connections.workspace, connections.slug],
    }),
  ],
)

export interface ObjectField {
  name: string
  type: FieldType
  required: boolean
}

/** Definitions only; the records live in one durable object each. */
export const objects = sqliteTable(
  'objects',
  {
    workspace: workspaceColumn().references(() => workspaces.id),
    name: text('name').notNull(),
    /** Without `GSID`, which every record has. */
    fields: jsonColumn<ObjectField[]>('fields').notNull(),
    /** Names of the fields that identify a record. */
    key: jsonColumn<string[]>('key').notNull(),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.name] })],
)
