// The sample's files, jobs and stated counts: the same at every seed, and right by other code than the engine's.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentSchema } from '../../engine/job/document.ts'
import { inferJob } from '../../engine/job/infer.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { placeSampleFiles } from '../../local/sample/files.ts'
import { builtInObjects } from '../../worker/db/built-in-objects.ts'
import { independentCounts } from './setup/independent-counts.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sample-data-'))
  placeSampleFiles(root)
})
afterAll(() => rmSync(root, { recursive: true }))

const partner = () => readFileSync(join(root, 'in', 'flights-airport-partner.csv'), 'utf8')

describe('sample files', () => {
  it('places four source files and an empty folder for deliveries', () => {
    expect(readdirSync(join(root, 'in')).toSorted()).toEqual([
      'airports-partner.csv',
      'airports.csv',
      'flights-airport-partner.csv',
      'flights-airport.csv',
    ])
    expect(readdirSync(join(root, 'out'))).toEqual([])
  })

  it('writes the same bytes at every seed, and keeps what is there', () => {
    const other = mkdtempSync(join(tmpdir(), 'sample-again-'))
    placeSampleFiles(other)
    expect(readFileSync(join(other, 'in', 'flights-airport-partner.csv'), 'utf8')).toBe(partner())
    writeFileSync(join(other, 'in', 'airports-partner.csv'), 'mine')
    placeSampleFiles(other)
    expect(readFileSync(join(other, 'in', 'airports-partner.csv'), 'utf8')).toBe('mine')
    rmSync(other, { recursive: true })
  })

  it.each([
    ['a leading zero', /^00M,/m],
    ['a space at the end of a code', /^ATL ,/m],
    ['髙①～−', /^髙①～−,/m],
    ['é', /^Café-é,/m],
    ['an emoji', /✈🛫/u],
    ['a null key', /^,ATL/m],
    ['an empty key', /^"",ATL/m],
    ['a quoted comma and a newline', /^"Ueno, Mie\nairstrip",/m],
    ['a doubled quote', /"QQ, ""old"""/],
    ['a repeated route', /^ABE,ATL,853\r\nABE,ATL,900\r\n/m],
    ['a count that is no integer', /,12\.5\r\n/],
  ])('has %s', (_what, pattern) => {
    expect(partner()).toMatch(pattern)
  })

  it('counts what expected.ts states', () => {
    expect(independentCounts(join(root, 'in'))).toEqual(expectedCounts)
  })
})

describe('sample jobs', () => {
  const connection = { slug: 'partner-feed', name: 'Partner feed', connector: 'sftp' }
  const catalog = { connections: [connection], objects: [...builtInObjects] }

  it.each(['airports', 'routes'])('has no problem: %s', (name) => {
    const path = new URL(`../../local/sample/jobs/${name}.json`, import.meta.url)
    const document = documentSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    expect(inferJob(document, catalog).problems).toEqual([])
    for (const { position } of document.nodes) {
      expect([position.x % 8, position.y % 8]).toEqual([0, 0])
    }
  })
})
