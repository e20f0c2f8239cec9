// Wall time of a zone. Computed at the edge only: browsers carry other zone data.

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/** `UTC` or an IANA name with a region. Offsets (`+09:00`) and bare abbreviations (`JST`) do not say what summer does. */
export function isZone(zone: string): boolean {
  if (zone !== 'UTC' && !/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(zone)) return false
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/** `yyyy-MM-ddTHH:mm:ss` on the clocks of `zone` at a moment in epoch milliseconds. */
export function localTime(moment: number, zone: string): string {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  )
  const { year = '', month, day, hour, minute, second } = parts
  return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`
}

/** Minutes that the zone's clocks are ahead of UTC. */
export function offsetMinutes(moment: number, zone: string): number {
  const seconds = Math.floor(moment / 1000) * 1000
  return (Date.parse(`${localTime(moment, zone)}Z`) - seconds) / 60_000
}
