// What is today, and by whose clocks: conditions, formulas and names of files may ask for it.
import type { RunContext } from '../../engine/run/snapshot.ts'

/** As a snapshot has it. */
export function dayOf({
  zone,
  startedAtLocal,
}: Pick<RunContext, 'zone' | 'startedAtLocal'>): string {
  return `${zone} ${startedAtLocal.slice(0, 10)}`
}

/** By the clock of this computer: when it changes, the edge is asked. */
export function todayIn(zone: string): string {
  try {
    return `${zone} ${new Date().toLocaleDateString('en', { timeZone: zone })}`
  } catch {
    // A zone that this browser does not know.
    return zone
  }
}
