// Counts of an execution under way, brought to the ledger and to whoever watches at most once a second.
import type { NodeReport } from '../../engine/run/report.ts'
import { openDatabase } from '../db/database.ts'
import type { Env } from '../env.ts'
import { notifyFeed } from '../feed/notify.ts'
import { logFailure } from '../host/log.ts'
import { noteProgress } from './ledger.ts'
import type { RunTicket } from './ticket.ts'

const pauseMs = 1000

export type Progress = Readonly<Record<string, NodeReport>>

/** `note` never waits and never throws: a count that is lost is not worth a run. `close` waits for the last one. */
export function openProgress(env: Env, ticket: RunTicket) {
  const db = openDatabase(env.DB)
  let writing: Promise<void> | undefined
  let writtenAt = 0
  const write = async (nodes: Progress) => {
    try {
      await noteProgress(db, ticket, nodes)
      await notifyFeed(env, ticket)
    } catch (error) {
      logFailure('run.progress', error, { run: ticket.runId })
    }
    writing = undefined
  }
  return {
    note(nodes: Progress): void {
      const now = Date.now()
      if (writing !== undefined || now - writtenAt < pauseMs) return
      writtenAt = now
      writing = write(nodes)
    },
    close: async (): Promise<void> => writing,
  }
}
