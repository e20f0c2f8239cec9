// The README tells the truth: its counts are the stated ones, its commands and links exist.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expectedCounts } from '../../local/sample/expected.ts'
import { root } from './sources.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')

/** The last cell of the table row that begins so. */
function countsIn(row: string): number[] {
  const line = readme.split('\n').find((candidate) => candidate.startsWith(`| ${row}`))
  if (line === undefined) throw new Error(`README has no row “${row}”`)
  const cell = line.split('|').at(-2) ?? ''
  return [...cell.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')))
}

it('states the counts of the sample', () => {
  const c = expectedCounts
  expect(countsIn('Airports read')).toEqual([c.airportsRead, c.airportRecords])
  expect(countsIn('Flights read')).toEqual([c.flightsRead, c.notIntegers])
  expect(countsIn('Without an airport')).toEqual([c.unmatchedOrigins, c.unmatchedDestinations])
  expect(countsIn('Without a code')).toEqual([c.nullKeys])
  expect(countsIn('Added because')).toEqual([c.fanOut])
  expect(countsIn('After both merges')).toEqual([c.merged, c.served])
  expect(countsIn('Traffic class')).toEqual([c.trunk, c.shuttle, c.overseas, c.regional])
  expect(countsIn('Rejected because a route')).toEqual([c.withoutEnd])
  expect(countsIn('Handed to the object')).toEqual([c.routeRows, c.routeRecords])
  expect(countsIn('Rejected by the file')).toEqual([c.unencodable, c.reportRows])
})

it('names commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+:?[a-z]*)\b/g)].map(
    (m) => m[1]!,
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((name) => scripts[name] === undefined && name !== 'nothing')).toEqual([])
})

it('links to files that exist', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1]!)
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([])
})
