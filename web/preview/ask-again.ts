// Asks once more for what failed for a reason that passes: ever more rarely, at once when the browser is online again or somebody comes back.
const firstMs = 2000
const lastMs = 60_000

/** How long to wait after so many tries. */
export function pauseAfter(tries: number): number {
  return Math.min(firstMs * 2 ** tries, lastMs)
}

/** Calls `ask` once, at the first of these signs, unless the returned function is called before. */
export function askAgain(ask: () => void, tries: number): () => void {
  const listening = new AbortController()
  const stop = (): void => {
    clearTimeout(timer)
    listening.abort()
  }
  const now = (): void => {
    stop()
    ask()
  }
  const timer = setTimeout(now, pauseAfter(tries))
  for (const sign of ['online', 'focus']) addEventListener(sign, now, listening)
  return stop
}
