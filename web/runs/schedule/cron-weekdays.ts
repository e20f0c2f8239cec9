// Cron expressions that mean some days of every week at one time: `15 9 * * 1-5`.

/** Days count from Sunday, 0; a span of one day begins where it ends. */
export interface WeekdaysPreset {
  hour: number
  minute: number
  days: readonly { from: number; to: number }[]
}

/** Null for everything else. */
export function weekdaysOf(cron: string): WeekdaysPreset | null {
  const parts = /^(\d{1,2}) (\d{1,2}) \* \* ([0-7](?:-[0-7])?(?:,[0-7](?:-[0-7])?)*)$/.exec(
    cron.trim(),
  )
  if (parts === null) return null
  const [minute, hour] = [Number(parts[1]), Number(parts[2])]
  const days = parts[3]!.split(',').map((span) => {
    const [from, to = from] = span.split('-').map(Number) as [number, number?]
    return { from, to }
  })
  const inOrder = days.every(({ from, to }) => from <= to)
  return minute > 59 || hour > 23 || !inOrder ? null : { hour, minute, days }
}
