// Who changed what: one appended row per change. Never a secret, never a row of data.
import type { Actor } from '../auth/actor.ts'
import type { Database } from '../db/database.ts'
import { audit } from '../db/schema/index.ts'

export type Audited =
  | 'job.create'
  | 'job.save'
  | 'job.publish'
  | 'job.keep'
  | 'job.delete'
  | 'job.restore'
  | 'schedule.set'
  | 'schedule.delete'
  | 'connection.create'
  | 'connection.update'
  | 'connection.delete'
  | 'secret.set'

/** A row of D1 takes 2 MB; of a larger change only the size is kept. */
const diffChars = 400_000

function kept(diff: unknown): unknown {
  const { length } = JSON.stringify(diff)
  return length > diffChars ? { omittedChars: length } : diff
}

/** The statement, so that it can stand in one batch with the change itself. */
export function auditRow(
  db: Database,
  actor: Actor,
  what: Audited,
  subject: string,
  diff: unknown = null,
) {
  return db.insert(audit).values({
    workspace: actor.workspace,
    id: crypto.randomUUID(),
    at: Date.now(),
    actorKind: actor.kind,
    actor: actor.id,
    what,
    subject,
    diff: kept(diff),
  })
}
