// Cron on this machine: nothing fires it by itself, so this does, as the platform would, once a minute.

/** Fires the cron trigger for the minute of `timeMs` (epoch). */
export async function tick(url: string, timeMs: number): Promise<void> {
  const query = new URLSearchParams({ cron: '* * * * *', time: String(timeMs), format: 'json' })
  const response = await fetch(`${url}/cdn-cgi/handler/scheduled?${query}`)
  const text = await response.text()
  if (!response.ok || !text.includes('"ok"')) {
    throw new Error(`The cron tick failed (${response.status}): ${text.slice(0, 300)}`)
  }
}

/** Fires at every full minute until stopped. A failed tick is told and the next one comes all the same. */
export function tickEveryMinute(url: string, tell: (problem: string) => void): () => void {
  const minute = 60_000
  let timer: NodeJS.Timeout
  const plan = (): void => {
    timer = setTimeout(fire, minute - (Date.now() % minute))
  }
  const fire = (): void => {
    const now = Date.now()
    tick(url, now - (now % minute)).catch((error: unknown) => tell(String(error)))
    plan()
  }
  plan()
  return () => clearTimeout(timer)
}
