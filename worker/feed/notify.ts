// Tells the feed of a run that the run has changed.
import type { Env } from '../env.ts'
import type { FeedOf } from './contract.ts'

/** One feed per workspace and run. */
export function feedOf(env: Env, { workspace, runId }: FeedOf) {
  return env.FEEDS.get(env.FEEDS.idFromName(`${workspace}/${runId}`))
}

export async function notifyFeed(env: Env, { workspace, runId }: FeedOf): Promise<void> {
  await feedOf(env, { workspace, runId }).changed({ workspace, runId })
}
