// What the effects of a run work with: bindings, the run's row, and the outside world for this run and fence.
import type { ConnectorHost } from '../../../engine/host.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Database } from '../../db/database.ts'
import type { Env } from '../../env.ts'
import type { RunTicket } from '../ticket.ts'
import type { LedgerRow } from '../ledger-row.ts'

export interface StepContext {
  env: Env
  db: Database
  ticket: RunTicket
  row: LedgerRow
  /** The published document of the run's version. */
  document: JobDocument
  host: ConnectorHost
  signal: AbortSignal
  now(): number
  progress(nodes: Readonly<Record<string, NodeReport>>): void
}
