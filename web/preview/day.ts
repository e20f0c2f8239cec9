// What is today, and by whose clocks: conditions, formulas and names of files may ask for it.
import type { RunContext } from '../../engine/run/snapshot.ts'

/** As a snapshot has it. */
export function dayOf({
  zone,
  startedAtLocal,
}: Pick<RunContext, 'zone' | 'startedAtLocal'>): string {
  return `${zone} ${startedAtLocal.slice(0, 10)}`
}

/** By the clock of this computer: when it changes, the edge is asked. Called at every key, and making a format takes long. */
export function todayIn(zone: string): string {
  return `${zone} ${formatIn(zone)?.format() ?? ''}`
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>()

/** Undefined for a zone that this browser does not know. */
function formatIn(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone))
  return formats.get(zone)
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    return undefined
  }
}
