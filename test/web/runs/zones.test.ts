// Time zones are found by cities, countries and names in English, Japanese and German, however they are written.
import { beforeAll, describe, expect, it } from 'vitest'
import { findZones, zonesWithCities, type Zone } from '../../../web/runs/schedule/zones/find.ts'
import { withNames } from '../../../web/runs/schedule/zones/names.ts'
import { citiesByZone } from '../../../web/runs/schedule/zones/places.ts'

const cities = zonesWithCities()
let named: readonly Zone[] = []

beforeAll(async () => {
  named = (await withNames(cities, new AbortController().signal)) ?? []
})

const first = (zones: readonly Zone[], sought: string) => findZones(zones, sought)[0]?.id

describe('time zones', () => {
  it.each([
    ['東京', 'Asia/Tokyo'],
    ['大阪', 'Asia/Tokyo'],
    ['Wien', 'Europe/Vienna'],
    ['ウィーン', 'Europe/Vienna'],
    ['ｳｨｰﾝ', 'Europe/Vienna'],
    ['berurin', 'Europe/Berlin'],
    ['münchen', 'Europe/Berlin'],
    ['Munchen', 'Europe/Berlin'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['san francisco', 'America/Los_Angeles'],
    ['buenos', 'America/Buenos_Aires'],
    ['europe/par', 'Europe/Paris'],
    ['America/New_', 'America/New_York'],
  ])('are found at once by %s', (sought, id) => {
    expect(first(cities, sought)?.replace('Argentina/', '')).toBe(id)
  })

  it.each([
    ['日本標準時', 'Asia/Tokyo'],
    ['Japan', 'Asia/Tokyo'],
    ['Österreich', 'Europe/Vienna'],
    ['スイス', 'Europe/Zurich'],
    ['Koreanische', 'Asia/Seoul'],
  ])('are found by %s when the names have come', (sought, id) => {
    expect(findZones(named, sought).map((zone) => zone.id)).toContain(id)
  })

  it('say by which of their names they were found', () => {
    expect(findZones(cities, 'Canberra')[0]).toMatchObject({
      id: 'Australia/Sydney',
      by: 'Canberra',
    })
    expect(findZones(cities, 'wien')[0]).toMatchObject({ by: 'Wien' })
  })

  it('call a place as the language does', () => {
    const vienna = cities.find(({ id }) => id === 'Europe/Vienna')
    expect(vienna?.place).toEqual({ en: 'Vienna', ja: 'ウィーン', de: 'Wien' })
  })

  it('are not found by letters that lie scattered, and none by nothing', () => {
    expect(findZones(named, 'qzx')).toEqual([])
    expect(findZones(named, ' ')).toEqual([])
  })

  it('have cities in both languages under a name that browsers know', () => {
    const known = new Set(Intl.supportedValuesOf('timeZone'))
    const zonesOf = Map.groupBy(citiesByZone.keys(), (zone) => citiesByZone.get(zone)!)
    for (const [{ ja, de }, zones] of zonesOf) {
      expect(
        zones.some((zone) => known.has(zone)),
        zones.join(),
      ).toBe(true)
      expect(Math.min(ja.length, de.length), zones.join()).toBeGreaterThan(0)
    }
  })

  it('let go of names that nobody waits for any more', async () => {
    const left = new AbortController()
    left.abort()
    expect(await withNames(cities, left.signal)).toBeUndefined()
  })
})
