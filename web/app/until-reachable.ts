// Fetching a script while Awase may be out of reach.

const pauseMs = 3000

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
      await backOnline()
    }
  }
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
