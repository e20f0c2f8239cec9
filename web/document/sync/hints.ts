// Tabs of one browser tell each other that a draft was saved. Only a hint: what holds is asked from the edge.

const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('awase-drafts')

export function hintSaved(jobId: string): void {
  channel?.postMessage(jobId)
}

/** Calls back when another tab saved the job, until the returned function is called. */
export function onHint(jobId: string, listener: () => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    if (data === jobId) listener()
  }
  channel?.addEventListener('message', listen)
  return () => channel?.removeEventListener('message', listen)
}
