// Names of countries and of the zones themselves, as the browser knows them: many, so they are asked for a few at a time.
import { languages } from '../../../../engine/nodes/node-type.ts'
import { zoneName, type Zone } from './find.ts'

/** So that a key never waits for them. */
const sliceMs = 8

/** The zones, found also by their names and countries in every language. Undefined when `left`. */
export async function withNames(
  zones: readonly Zone[],
  left: AbortSignal,
): Promise<Zone[] | undefined> {
  const countries = countriesByZone()
  const named: Zone[] = []
  let since = performance.now()
  for (const zone of zones) {
    const own = languages.map((language) => zoneName(zone.id, language))
    const names = new Set([...zone.names, ...own, ...(countries.get(zone.id) ?? [])])
    named.push({ ...zone, names: [...names] })
    if (performance.now() - since < sliceMs) continue
    await new Promise((resolve) => void setTimeout(resolve))
    if (left.aborted) return undefined
    since = performance.now()
  }
  return named
}

/** Not every browser knows the zones of a country yet. */
interface LocaleWithZones extends Intl.Locale {
  getTimeZones?: () => string[] | undefined
}

function countriesByZone(): Map<string, string[]> {
  const names = languages.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  )
  const found = new Map<string, string[]>()
  for (const code of codes()) {
    const called = names.flatMap((of) => of.of(code) ?? [])
    if (called.length === 0) continue
    const locale: LocaleWithZones = new Intl.Locale(`und-${code}`)
    for (const zone of locale.getTimeZones?.() ?? [])
      found.set(zone, [...(found.get(zone) ?? []), ...called])
  }
  return found
}

/** AA to ZZ. */
function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
