// Bookkeeping: content-addressed files, answers to repeated requests, and who changed what.
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { jsonColumn, momentColumn, workspaceColumn } from './columns.ts'

/** Files in R2 by content address (sha-256, hex). `refs` counts the snapshots that name it. */
export const files = sqliteTable(
  'files',
  {
    workspace: workspaceColumn(),
    hash: text('hash').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    refs: integer('refs').notNull().default(0),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.hash] })],
)

/** What was read from where: a file with the same name, size and time there need not be copied again. */
export const remoteFiles = sqliteTable(
  'remote_files',
  {
    workspace: workspaceColumn(),
    /** Slug, then a hash of the connection's settings and of the read settings. */
    origin: text('origin').notNull(),
    name: text('name').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    /** As the server said it (ISO 8601, UTC). */
    modifiedAt: text('modified_at').notNull(),
    hash: text('hash').notNull(),
    readAt: momentColumn('read_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.origin, table.name] })],
)

/** The answer to a creating request is kept for a day under its Idempotency-Key. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    workspace: workspaceColumn(),
    actor: text('actor').notNull(),
    key: text('key').notNull(),
    /** SHA-256 of method, path and body: the same key with another request is refused. */
    requestHash: text('request_hash').notNull(),
    /** Null while the first request is still running. */
    status: integer('status'),
    body: text('body'),
    createdAt: momentColumn('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.actor, table.key] })],
)

/** Append only. `diff` never holds a secret or a row. */
export const audit = sqliteTable(
  'audit',
  {
    workspace: workspaceColumn(),
    id: text('id').notNull(),
    at: momentColumn('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actor: text('actor').notNull(),
    /** `job.publish`, `secret.set`, … */
    what: text('what').notNull(),
    subject: text('subject').notNull(),
    diff: jsonColumn<unknown>('diff'),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    index('audit_at').on(table.workspace, table.at),
  ],
)
