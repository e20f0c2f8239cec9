// Parts of uploads that nobody finished: a file may go on arriving for a week, then what is there of it is deleted.
import { openDatabase } from '../db/database.ts'
import { workspaces } from '../db/schema/index.ts'
import type { Env } from '../env.ts'
import { allPartsPrefix } from '../host/arriving-file.ts'
import { logEntry } from '../host/log.ts'

const keptMs = 7 * 24 * 3_600_000

/** At most a page of keys per workspace; the next hour goes on. */
export async function deleteAbandonedParts({ DB, BYTES }: Env, now: number): Promise<void> {
  for (const { id } of await openDatabase(DB).select({ id: workspaces.id }).from(workspaces)) {
    const { objects } = await BYTES.list({ prefix: allPartsPrefix(id) })
    const old = objects.filter(({ uploaded }) => uploaded.getTime() < now - keptMs)
    if (old.length === 0) continue
    await BYTES.delete(old.map(({ key }) => key))
    logEntry('notice', 'upload.abandoned', { workspace: id, parts: old.length })
  }
}
