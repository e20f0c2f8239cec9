// A database of the release before: the zone of a job's schedule becomes the job's own, and no other job changes.
import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { sampleDocument } from '../runs/sample-job.ts'

const { EARLIER: db, TEST_MIGRATIONS: all } = env
const name = '0003_one_zone.sql'

/** Two workspaces may each have a job of the same name. */
async function addJob(workspace: string, id: string, zone: string, scheduled?: string) {
  const draft = JSON.stringify(sampleDocument(id))
  const job = `INSERT INTO jobs (workspace, id, name, draft, revision, updated_at, updated_by, zone)
    VALUES (?, ?, ?, ?, 1, 0, 'owner', ?)`
  await db.prepare(job).bind(workspace, id, id, draft, zone).run()
  if (scheduled === undefined) return
  const schedule = `INSERT INTO schedules (workspace, job, cron, zone, enabled, next_at, updated_at, updated_by)
    VALUES (?, ?, '30 0 * * *', ?, 1, 7, 0, 'owner')`
  await db.prepare(schedule).bind(workspace, id, scheduled).run()
}

test('the zones of schedules that exist are carried into their jobs', async () => {
  const at = all.findIndex((migration) => migration.name === name)
  await applyD1Migrations(db, all.slice(0, at))
  for (const id of ['one', 'two']) {
    await db.prepare('INSERT INTO workspaces VALUES (?, ?, 0)').bind(id, id).run()
  }
  await addJob('one', 'routes', 'UTC', 'Asia/Tokyo')
  await addJob('two', 'routes', 'UTC', 'Europe/Berlin')
  await addJob('one', 'by-hand', 'America/New_York')
  await applyD1Migrations(db, all)
  const zones = await db.prepare('SELECT workspace, id, zone FROM jobs ORDER BY 1, 2').all()
  expect(zones.results).toEqual([
    { workspace: 'one', id: 'by-hand', zone: 'America/New_York' },
    { workspace: 'one', id: 'routes', zone: 'Asia/Tokyo' },
    { workspace: 'two', id: 'routes', zone: 'Europe/Berlin' },
  ])
  const kept = await db.prepare("SELECT * FROM schedules WHERE workspace = 'one'").first()
  expect(kept).toMatchObject({ job: 'routes', cron: '30 0 * * *', enabled: 1, next_at: 7 })
  expect(kept).not.toHaveProperty('zone')
})
