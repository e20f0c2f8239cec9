// What the sample jobs must count, worked out a second time with papaparse and Maps: nothing of the engine takes part.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { SampleCounts } from '../../../local/sample/expected.ts'

/** Stands for null while papaparse, which knows no null, does its work. */
const nothing = '\u0000'

type Row = Record<string, string | null>

function rowsOf(folder: string, prefix: string): Row[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix))
  return names.toSorted().flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const marked = text.replaceAll(/(?<=^|[\n,])(?=[,\r\n]|$)/g, nothing)
    const parsed = Papa.parse<Record<string, string>>(marked, { header: true })
    return parsed.data
      .filter((row) => Object.values(row).join('') !== nothing)
      .map((row) => {
        const cells = Object.entries(row).map(([key, value]) => [
          key,
          value === nothing ? null : value,
        ])
        return Object.fromEntries(cells) as Row
      })
  })
}

interface Joined {
  rows: Row[]
  unmatched: number
  nullKey: number
  fanOut: number
}

function join2(left: Row[], airports: Row[], key: string, prefix: string): Joined {
  const byCode = new Map<string, Row[]>()
  for (const airport of airports) {
    const code = (airport['iata'] ?? '').trim()
    byCode.set(code, [...(byCode.get(code) ?? []), airport])
  }
  const found: Joined = { rows: [], unmatched: 0, nullKey: 0, fanOut: 0 }
  for (const row of left) {
    const code = row[key] ?? null
    const partners = code === null ? [] : (byCode.get(code.trim()) ?? [])
    if (code === null) found.nullKey += 1
    else if (partners.length === 0) found.unmatched += 1
    found.fanOut += Math.max(0, partners.length - 1)
    for (const partner of partners.length === 0 ? [{} as Row] : partners) {
      const city = partner['city'] ?? null
      const state = partner['state'] ?? null
      found.rows.push({ ...row, [`${prefix}city`]: city, [`${prefix}state`]: state })
    }
  }
  return found
}

function trafficClass(row: Row): string {
  const count = Number(row['count'])
  const from = row['origin_state'] ?? null
  const to = row['destination_state'] ?? null
  const far = new Set(['AK', 'HI', 'PR', 'VI'])
  if (count >= 5000) return 'trunk'
  if ((from !== null && from === to && count >= 1000) || count >= 3500) return 'shuttle'
  if (far.has(from ?? '') || far.has(to ?? '')) return 'overseas'
  return 'regional'
}

/** Of the files in use only é and emoji lack in Shift_JIS; – (U+2013), too, were it delivered. */
const lacking = /[é\u2013]|\p{Extended_Pictographic}/u

export function independentCounts(folder: string): SampleCounts {
  const airports = rowsOf(folder, 'airports')
  const flights = rowsOf(folder, 'flights-airport')
  const whole = flights.filter((row) => row['count'] === null || /^\d+$/.test(row['count'] ?? ''))
  const origin = join2(whole, airports, 'origin', 'origin_')
  const destination = join2(origin.rows, airports, 'destination', 'destination_')
  const served = destination.rows.filter((row) => Number(row['count'] ?? 0) >= 100)
  const classes = { trunk: 0, shuttle: 0, overseas: 0, regional: 0 } as Record<string, number>
  for (const row of served) classes[trafficClass(row)]! += 1
  const complete = served.filter((row) => row['origin'] !== null && row['destination'] !== null)
  const delivered = ['origin', 'destination', 'origin_city', 'destination_city']
  const encodable = complete.filter(
    (row) => !lacking.test(delivered.map((name) => row[name] ?? '').join(' ')),
  )
  const routes = new Set(complete.map((row) => JSON.stringify([row['origin'], row['destination']])))
  return {
    airportsRead: airports.length,
    airportRecords: new Set(airports.map((row) => row['iata'])).size,
    flightsRead: flights.length,
    notIntegers: flights.length - whole.length,
    unmatchedOrigins: origin.unmatched,
    unmatchedDestinations: destination.unmatched,
    nullKeys: origin.nullKey + destination.nullKey,
    fanOut: origin.fanOut + destination.fanOut,
    merged: destination.rows.length,
    served: served.length,
    trunk: classes['trunk'] ?? 0,
    shuttle: classes['shuttle'] ?? 0,
    overseas: classes['overseas'] ?? 0,
    regional: classes['regional'] ?? 0,
    withoutEnd: served.length - complete.length,
    routeRows: complete.length,
    routeRecords: routes.size,
    unencodable: complete.length - encodable.length,
    reportRows: encodable.length,
  }
}
