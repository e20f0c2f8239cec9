// A run as the ledger has it.
import type { RunState } from './state.ts'

export interface LedgerRow {
  state: RunState
  revision: number
  /** How many runs of this job came before. */
  sequence: number
}
