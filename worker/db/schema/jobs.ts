// Jobs: one draft, many published versions, at most one schedule.
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { momentColumn, workspaceColumn } from './columns.ts'
import { documentColumn } from './document-column.ts'
import { workspaces } from './people.ts'

export const jobs = sqliteTable(
  'jobs',
  {
    workspace: workspaceColumn().references(() => workspaces.id),
    id: text('id').notNull(),
    name: text('name').notNull(),
    draft: documentColumn('draft').notNull(),
    /** Rises by one with every saved draft; its ETag is `"<revision>"`. */
    revision: integer('revision').notNull(),
    updatedAt: momentColumn('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
    /** Null until the first publish. */
    publishedVersion: integer('published_version'),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.id] })],
)

/** Published documents never change. */
export const jobVersions = sqliteTable(
  'job_versions',
  {
    workspace: workspaceColumn(),
    job: text('job').notNull(),
    /** From 1. */
    version: integer('version').notNull(),
    document: documentColumn('document').notNull(),
    publishedAt: momentColumn('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.job, table.version] }),
    foreignKey({
      columns: [table.workspace, table.job],
      foreignColumns: [jobs.workspace, jobs.id],
    }),
  ],
)

export const schedules = sqliteTable(
  'schedules',
  {
    workspace: workspaceColumn(),
    job: text('job').notNull(),
    /** Five fields. */
    cron: text('cron').notNull(),
    /** IANA zone. */
    zone: text('zone').notNull(),
    enabled: integer('enabled', { mode: 'boolean' }).notNull(),
    /** The next moment that is due; null while disabled or when there is none. The minute tick moves it on. */
    nextAt: momentColumn('next_at'),
    updatedAt: momentColumn('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.job] }),
    index('schedules_next_at').on(table.nextAt),
    foreignKey({
      columns: [table.workspace, table.job],
      foreignColumns: [jobs.workspace, jobs.id],
    }),
  ],
)
