// Where bytes lie in R2. The workspace comes first in every key.

/** A file of the workspace's content store; `hash` is its sha-256, hex. */
export function contentKey(workspace: string, hash: string): string {
  return `${workspace}/files/${hash}`
}

/** What a run writes for itself; a takeover writes under its own fence. */
export function runKey(workspace: string, runId: string, fence: number, name: string): string {
  return `${workspace}/runs/${runId}/${fence}/${name}`
}
