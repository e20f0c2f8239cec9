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
    /** IANA zone by whose clocks it runs and comes due: that of whoever made it, until a schedule says another. */
    zone: text('zone').notNull().default('UTC'),
    /** Null until the first publish. */
    publishedVersion: integer('published_version'),
    /** A deleted job is hidden and never due; whoever deleted it can have it back. */
    deletedAt: momentColumn('deleted_at'),
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

/** Drafts that somebody saved under a name; they never change either. */
export const jobSaves = sqliteTable(
  'job_saves',
  {
    workspace: workspaceColumn(),
    job: text('job').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    document: documentColumn('document').notNull(),
    savedAt: momentColumn('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.job, table.id] }),
    foreignKey({
      columns: [table.workspace, table.job],
      foreignColumns: [jobs.workspace, jobs.id],
    }),
  ],
)

/** Who has a job open: one row per tab, as long as the tab says so. */
export const presences = sqliteTable(
  'presences',
  {
    workspace: workspaceColumn(),
    job: text('job').notNull(),
    tab: text('tab').notNull(),
    /** The same in all tabs of one browser. */
    browser: text('browser').notNull(),
    label: text('label').notNull(),
    /** The one card that is selected there. */
    node: text('node'),
    seenAt: momentColumn('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.job, table.tab] })],
)

export const schedules = sqliteTable(
  'schedules',
  {
    workspace: workspaceColumn(),
    job: text('job').notNull(),
    /** Five fields, on the clocks of the job's zone. */
    cron: text('cron').notNull(),
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
