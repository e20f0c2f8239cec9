// Who drives a run.

/** Which run, and by whom it is driven. The Workflow instance of a ticket has the id `<runId>-<fence>`. */
export interface RunTicket {
  workspace: string
  runId: string
  fence: number
}
