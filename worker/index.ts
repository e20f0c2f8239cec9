// The Worker: its HTTP door, its minute tick, and the classes that the platform runs by name.
import { app } from './app.ts'
import { dispatch } from './cron/dispatch.ts'
import type { Env } from './env.ts'

export { RunFeed } from './feed/run-feed.ts'
export { ObjectStore } from './objects/object-store.ts'
export { RunWorkflow } from './runs/workflow.ts'

export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  scheduled: (tick, env) => dispatch(env, tick.scheduledTime),
} satisfies ExportedHandler<Env>
