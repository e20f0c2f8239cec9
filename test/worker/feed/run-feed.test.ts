// The live feed: the run as it is when one begins to watch, then each change, but never more than one message a second.
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { runs } from '../../../worker/db/schema/index.ts'
import { notifyFeed } from '../../../worker/feed/notify.ts'
import { signIn } from '../client.ts'
import { claimRun, driveToEnd } from '../runs/driving.ts'
import { db, outsideWorld, publishJob, sampleDocument, workspace } from '../runs/sample-job.ts'
import { watch } from './watching.ts'

it('folds many changes into one message a second and always ends with the last state', async () => {
  const client = await signIn()
  await publishJob(sampleDocument('folded'))
  const ticket = await claimRun('folded')
  const { runId } = ticket
  const watchers = await Promise.all(['en', 'de'].map((language) => watch(client, runId, language)))
  await scheduler.wait(50)
  for (const { messages } of watchers) {
    expect(messages.map(({ run }) => run.status)).toEqual(['queued'])
  }
  const begun = Date.now()
  for (let rejected = 1; rejected <= 100; rejected++) {
    await db.update(runs).set({ rejected }).where(eq(runs.id, runId))
    await notifyFeed(env, { workspace, runId })
  }
  await scheduler.wait(2200)
  const seconds = (Date.now() - begun) / 1000
  for (const { messages, close } of watchers) {
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.length).toBeLessThanOrEqual(1 + Math.ceil(seconds))
    expect(messages.at(-1)?.run.rejected).toBe(100)
    close()
  }
})

it('shows a run coming to its end', async () => {
  const client = await signIn()
  await publishJob(sampleDocument('watched'))
  const ticket = await claimRun('watched')
  const { messages, close } = await watch(client, ticket.runId, 'en')
  await driveToEnd(ticket, outsideWorld())
  await scheduler.wait(1500)
  close()
  expect(messages.at(-1)?.run).toMatchObject({ status: 'partial-success', phase: 'done' })
  expect(messages.at(-1)?.run.nodes['airports']?.rowsOut).toBe(4)
})
