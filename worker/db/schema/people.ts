// Workspaces, the people in them, and how they sign in. Tokens are stored as SHA-256 only.
import { foreignKey, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { momentColumn, workspaceColumn } from './columns.ts'

export const workspaces = sqliteTable('workspaces', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: momentColumn('created_at').notNull(),
})

export const users = sqliteTable(
  'users',
  {
    workspace: workspaceColumn().references(() => workspaces.id),
    id: text('id').notNull(),
    name: text('name').notNull(),
    role: text('role', { enum: ['owner'] }).notNull(),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.id] })],
)

/** One-time links: `usedAt` is set in the statement that takes the link, so that only one caller can win. */
export const signInLinks = sqliteTable(
  'sign_in_links',
  {
    workspace: workspaceColumn(),
    tokenHash: text('token_hash').notNull(),
    user: text('user').notNull(),
    createdAt: momentColumn('created_at').notNull(),
    expiresAt: momentColumn('expires_at').notNull(),
    usedAt: momentColumn('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.tokenHash] }),
    uniqueIndex('sign_in_links_token_hash').on(table.tokenHash),
    foreignKey({
      columns: [table.workspace, table.user],
      foreignColumns: [users.workspace, users.id],
    }),
  ],
)

export const sessions = sqliteTable(
  'sessions',
  {
    workspace: workspaceColumn(),
    tokenHash: text('token_hash').notNull(),
    user: text('user').notNull(),
    createdAt: momentColumn('created_at').notNull(),
    expiresAt: momentColumn('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.tokenHash] }),
    // A cookie does not say its workspace: sessions are found by the hash of the token alone.
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    foreignKey({
      columns: [table.workspace, table.user],
      foreignColumns: [users.workspace, users.id],
    }),
  ],
)
