// Waiting for Awase while it is out of reach: scripts, pages and lists come when it answers again.
import { create } from 'zustand'

const pauseMs = 3000

const useWaiting = create<{ count: number }>(() => ({ count: 0 }))

/** Whether something waits for Awase to answer. */
export function useIsAway(): boolean {
  return useWaiting(({ count }) => count > 0)
}

/**
 * What `load` brings, as soon as Awase can be reached: until then it waits and tries again.
 * Where Awase answers and the script still does not come (a newer studio was deployed), it fails as `load` does.
 */
export async function untilReachable<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load()
    } catch {
      if (await edgeAnswers()) return load()
      await whenReachable()
    }
  }
}

/** After a moment at the earliest. */
export async function whenReachable(signal?: AbortSignal): Promise<void> {
  wait(1)
  try {
    for (;;) {
      await backOnline()
      if (signal?.aborted === true || (await edgeAnswers())) return
    }
  } finally {
    wait(-1)
  }
}

function wait(more: 1 | -1): void {
  useWaiting.setState(({ count }) => ({ count: count + more }))
}

/** Any answer counts, also a refusal. */
function edgeAnswers(): Promise<boolean> {
  return fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}

/** When the browser says so, or after a moment: it does not know of an edge that is down. */
function backOnline(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('online', done)
      clearTimeout(timer)
      resolve()
    }
    const timer = setTimeout(done, pauseMs)
    addEventListener('online', done)
  })
}
