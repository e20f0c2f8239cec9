// The sample's two jobs through the engine, in memory: the counts that expected.ts states come out, and every balance holds.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentSchema, type JobDocument } from '../../engine/job/document.ts'
import { execute } from '../../engine/run/execute.ts'
import type { RunContext, Snapshot } from '../../engine/run/snapshot.ts'
import { countDifferences, countsOf } from '../../local/sample/counts.ts'
import { placeSampleFiles } from '../../local/sample/files.ts'
import { memoryHost } from '../engine/memory-host.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sample-engine-'))
  placeSampleFiles(root)
})
afterAll(() => rmSync(root, { recursive: true }))

const context: RunContext = {
  runId: 'sample',
  sequence: 0,
  dueAt: '2026-11-22T15:30:00.000Z',
  startedAt: '2026-11-22T15:30:01.000Z',
  zone: 'Asia/Tokyo',
  startedAtLocal: '2026-11-23T00:30:01',
}

function job(name: string): JobDocument {
  const path = new URL(`../../local/sample/jobs/${name}.json`, import.meta.url)
  return documentSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

async function run(name: string, object?: { name: string; csv: string }) {
  const host = memoryHost()
  const document = job(name)
  const folder = join(root, 'in')
  const sources = document.nodes
    .filter((node) => node.type === 'source')
    .map((node) => {
      const { prefix } = node.config['read'] as { prefix: string }
      const names = readdirSync(folder).filter((file) => file.startsWith(prefix))
      const put = (file: string) => host.put(file, readFileSync(join(folder, file)))
      return [node.id, names.toSorted().map(put)] as const
    })
  const snapshot: Snapshot = { sources: Object.fromEntries(sources), objects: {}, context }
  if (object !== undefined) {
    const file = host.put(`${object.name}.csv`, object.csv)
    snapshot.objects[object.name] = { object: object.name, sequence: 1, file }
  }
  return { report: await execute({ document, snapshot, host }), host }
}

it('counts what is stated and names the characters that Shift_JIS lacks', async () => {
  const airports = await run('airports')
  const records = airports.host.outputs.get('airport-object.ndjson') ?? new Uint8Array()
  const lines = Buffer.from(records).toString('utf8').trim().split('\n')
  const codes = lines.map((line) => (JSON.parse(line) as { iata: string }).iata)
  const gsids = [...new Set(codes)].map((code, index) => `${gsid(index)},${code}`)
  const object = { name: 'Airport', csv: ['GSID,iata', ...gsids, ''].join('\n') }
  const routes = await run('routes', object)
  const written = routes.host.outputs.get('route-object.ndjson') ?? new Uint8Array()
  const keys = Buffer.from(written)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { origin: string; destination: string })
  const found = countsOf({
    airports: airports.report.nodes,
    routes: routes.report.nodes,
    airportRecords: new Set(codes).size,
    routeRecords: new Set(keys.map((key) => JSON.stringify([key.origin, key.destination]))).size,
  })
  expect(countDifferences(found)).toEqual([])
  expect([airports.report.balanced, routes.report.balanced]).toEqual([true, true])
  const rejected = Buffer.from(routes.host.outputs.get('rejected.ndjson') ?? []).toString('utf8')
  for (const part of ['U+00E9', 'U+1F3D4', 'U+2708', 'U+1F6EB']) expect(rejected).toContain(part)
})

function gsid(index: number): string {
  return index.toString(36).toUpperCase().padStart(36, '0')
}
