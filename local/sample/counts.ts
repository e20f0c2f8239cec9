// The counts of the sample as two runs tell them, in the shape of expected.ts.
import type { NodeReport } from '../../engine/run/report.ts'
import { expectedCounts, type SampleCounts } from './expected.ts'

export interface SampleReports {
  /** Nodes of the runs, by node id. */
  airports: Readonly<Record<string, NodeReport>>
  routes: Readonly<Record<string, NodeReport>>
  /** Records of the objects after the runs. */
  airportRecords: number
  routeRecords: number
}

export function countsOf(reports: SampleReports): SampleCounts {
  const counter = (node: string, name: string): number => reports.routes[node]?.counters[name] ?? 0
  const both = (name: string): number =>
    counter('origin-airport', name) + counter('destination-airport', name)
  return {
    airportsRead: reports.airports['airports']?.counters['read'] ?? 0,
    airportRecords: reports.airportRecords,
    flightsRead: counter('flights', 'read'),
    notIntegers: counter('flights', 'rejected'),
    unmatchedOrigins: counter('origin-airport', 'unmatched'),
    unmatchedDestinations: counter('destination-airport', 'unmatched'),
    nullKeys: both('nullKey'),
    fanOut: both('fanOut'),
    merged: counter('destination-airport', 'out'),
    served: counter('served-routes', 'kept'),
    trunk: counter('traffic-class', 'case-1'),
    shuttle: counter('traffic-class', 'case-2'),
    overseas: counter('traffic-class', 'case-3'),
    regional: counter('traffic-class', 'otherwise'),
    withoutEnd: counter('route-fields', 'rejected'),
    routeRows: counter('route-object', 'written'),
    routeRecords: reports.routeRecords,
    unencodable: counter('route-report', 'rejected'),
    reportRows: counter('route-report', 'written'),
  }
}

/** One line for each count that is not as stated; empty when all are. */
export function countDifferences(found: SampleCounts): string[] {
  const names = Object.keys(expectedCounts) as (keyof SampleCounts)[]
  return names
    .filter((name) => found[name] !== expectedCounts[name])
    .map((name) => `${name}: ${found[name]}, expected ${expectedCounts[name]}`)
}
