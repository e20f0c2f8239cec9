// The run's driver in production: a Workflow that turns the state machine, step by step.
import { WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import type { Env } from '../env.ts'

/** What an instance is started with; its id is `<runId>-<fence>`. */
export interface RunTicket {
  workspace: string
  runId: string
  fence: number
}

export class RunWorkflow extends WorkflowEntrypoint<Env, RunTicket> {
  override async run(_event: WorkflowEvent<RunTicket>, _step: WorkflowStep): Promise<void> {}
}
