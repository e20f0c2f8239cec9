// The zones of the IANA database by name, from our own tables: platforms carry data of different years.
import { AwaseError } from '../../error.ts'
import { Zone } from './zone.ts'
import { zoneNameLines } from './zone-names.ts'

export interface Zones {
  /** Throws `format.zone` for a name that no zone has. */
  named(name: string): Zone
}

let lineOfName: ReadonlyMap<string, number> | undefined

function lines(): ReadonlyMap<string, number> {
  lineOfName ??= new Map(
    zoneNameLines
      .trim()
      .split('\n')
      .flatMap((names, line) => names.split(' ').map((name) => [name, line] as const)),
  )
  return lineOfName
}

export function zoneNames(): readonly string[] {
  return [...lines().keys()]
}

/** Throws `format.zone`. Needs no table. */
export function checkZone(name: string): void {
  if (!lines().has(name))
    throw new AwaseError('format.zone', { values: { zone: name.slice(0, 60) } })
}

/** The table is large and loaded only where a zone is named. */
export async function loadZones(): Promise<Zones> {
  const { zoneLines } = await import('./zone-table.ts')
  const table = zoneLines.trim().split('\n')
  const known = new Map<number, Zone>()
  return {
    named(name) {
      checkZone(name)
      const line = lines().get(name)!
      let zone = known.get(line)
      if (zone === undefined) known.set(line, (zone = new Zone(table[line]!)))
      return zone
    },
  }
}
