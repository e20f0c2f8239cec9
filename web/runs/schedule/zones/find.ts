// Finds time zones by what people call them: cities, countries and the zone's own name, in all three languages.
import { languages, type Language } from '../../../../engine/nodes/node-type.ts'
import { matchScore } from '../../../canvas/adding/search-rank.ts'
import { citiesByZone } from './places.ts'

export interface Zone {
  /** As IANA has it. */
  id: string
  /** Its city, by language. */
  place: Readonly<Record<Language, string>>
  /** What it is found by. */
  names: readonly string[]
}

export interface FoundZone extends Zone {
  /** The name that it was found by. */
  by: string
}

/** Every zone with its cities: there at once. */
export function zonesWithCities(): Zone[] {
  return Intl.supportedValuesOf('timeZone').map((id) => {
    const own = cityIn(id)
    const cities = citiesByZone.get(id)
    const place = { en: cities?.en[0] ?? own, ja: cities?.ja[0] ?? own, de: cities?.de[0] ?? own }
    const known = cities === undefined ? [] : languages.flatMap((language) => cities[language])
    return { id, place, names: [...new Set([own, id.replaceAll('_', ' '), ...known])] }
  })
}

/** `America/Argentina/Buenos_Aires` is called Buenos Aires. */
function cityIn(id: string): string {
  return (id.split('/').at(-1) ?? id).replaceAll('_', ' ')
}

/** The name of the zone itself: `Japan Standard Time`, 日本標準時, `Mitteleuropäische Zeit`. */
export function zoneName(id: string, language: Language): string {
  const timeZone = { timeZone: id, timeZoneName: 'longGeneric' } as const
  const parts = new Intl.DateTimeFormat(language, timeZone).formatToParts()
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? id
}

/** The zones that fit best, best first; all fit nothing. */
export function findZones(zones: readonly Zone[], typed: string): FoundZone[] {
  const sought = typed.trim().replaceAll('_', ' ')
  if (sought === '') return []
  return zones
    .map((zone) => ({ zone, ...bestOf(zone.names, sought) }))
    .filter(({ score }) => score > scattered)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostFound)
    .map(({ zone, by }) => ({ ...zone, by }))
}

/** The name that fits best; the first of equals. */
function bestOf(names: readonly string[], sought: string): { by: string; score: number } {
  return names
    .map((by) => ({ by, score: scoreOf(sought, by) }))
    .reduce((best, next) => (next.score > best.score ? next : best))
}

/** Letters that lie scattered in a name find half of the world. */
const scattered = 5

/** Nobody reads further than that. */
const mostFound = 40

function scoreOf(sought: string, name: string): number {
  return Math.max(matchScore(sought, name), matchScore(plain(sought), plain(name)))
}

/** `Sao Paulo` finds São Paulo, `Zurich` Zürich; kana keep their marks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
}
