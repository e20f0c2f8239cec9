// The run ledger: runs and what they delivered. The truth about a run, whatever its driver says.
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { RunContext } from '../../../engine/run/snapshot.ts'
import type { Phase, RunStatus } from '../../api/contract.ts'
import { jsonColumn, momentColumn, workspaceColumn } from './columns.ts'
import { jobVersions } from './jobs.ts'

/** What stopped a run: code, place and values; the words come from the catalogue when it is shown. */
export interface StoredError {
  code: string
  place?: { node?: string; field?: string; file?: string; line?: number; connection?: string }
  values?: Record<string, string | number>
}

export const runs = sqliteTable(
  'runs',
  {
    workspace: workspaceColumn(),
    id: text('id').notNull(),
    job: text('job').notNull(),
    version: integer('version').notNull(),
    trigger: text('trigger', { enum: ['manual', 'schedule', 'chain', 'api'] }).notNull(),
    dueAt: momentColumn('due_at').notNull(),
    /** Id of the actor that started it. */
    startedBy: text('started_by').notNull(),
    status: text('status').$type<RunStatus>().notNull(),
    phase: text('phase').$type<Phase>().notNull(),
    /** Rises with every takeover; each side effect checks it. */
    fence: integer('fence').notNull(),
    heartbeatAt: momentColumn('heartbeat_at'),
    createdAt: momentColumn('created_at').notNull(),
    startedAt: momentColumn('started_at'),
    endedAt: momentColumn('ended_at'),
    /** How many runs of this job came before. */
    sequence: integer('sequence').notNull(),
    context: jsonColumn<RunContext>('context'),
    /** The state machine's row, steps and their results included; its shape belongs to worker/runs. */
    state: jsonColumn<unknown>('state').notNull(),
    /** Rises with every write of `state`: whoever read an older one writes nothing. */
    revision: integer('revision').notNull().default(0),
    /** Per-node counts of an execution under way. */
    progress: jsonColumn<unknown>('progress'),
    error: jsonColumn<StoredError>('error'),
    rowsOut: integer('rows_out').notNull().default(0),
    rejected: integer('rejected').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.id] }),
    // A cron that fires twice runs once.
    uniqueIndex('runs_due').on(table.workspace, table.job, table.dueAt, table.trigger),
    index('runs_by_job').on(table.workspace, table.job, table.createdAt),
    index('runs_by_time').on(table.workspace, table.createdAt),
    index('runs_by_status').on(table.status, table.heartbeatAt),
    foreignKey({
      columns: [table.workspace, table.job, table.version],
      foreignColumns: [jobVersions.workspace, jobVersions.job, jobVersions.version],
    }),
  ],
)

/** What runs handed over, written in the batch that ends the run; while it is under way, `runs.state` has it. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    workspace: workspaceColumn(),
    run: text('run').notNull(),
    node: text('node').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['file', 'records'] }).notNull(),
    /** Slug of the connection, or name of the object. */
    destination: text('destination').notNull(),
    sha256: text('sha256').notNull(),
    rows: integer('rows').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    status: text('status', {
      enum: ['staged', 'delivering', 'confirmed', 'failed', 'unknown'],
    }).notNull(),
    attempts: integer('attempts').notNull(),
    outcome: jsonColumn<{ inserted: number; updated: number; unchanged: number }>('outcome'),
    error: jsonColumn<StoredError>('error'),
    confirmedAt: momentColumn('confirmed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.workspace, table.run, table.node, table.name] }),
    foreignKey({
      columns: [table.workspace, table.run],
      foreignColumns: [runs.workspace, runs.id],
    }),
  ],
)
