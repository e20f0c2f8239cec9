// Which results stay good after an edit: those that the edit cannot reach.
import { describe, expect, it } from 'vitest'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { fingerprints, snapshotPrint } from '../../../web/preview/fingerprint.ts'

function node(id: string, config: Record<string, unknown> = {}): JobDocument['nodes'][number] {
  return { id, type: 'filter', version: 1, name: id, config, position: { x: 0, y: 0 } }
}

const edge = (from: string, to: string) => ({
  id: `${from}-${to}`,
  from: { node: from, port: 'out' },
  to: { node: to, port: 'in' },
})

const job: JobDocument = {
  ...emptyDocument('j', 'J'),
  nodes: [node('a'), node('b'), node('c')],
  edges: [edge('a', 'b'), edge('b', 'c')],
}

function changed(document: JobDocument): string[] {
  const [before, after] = [fingerprints(job, null), fingerprints(document, null)]
  return Object.keys(before).filter((id) => before[id] !== after[id])
}

const none = () => undefined
const day = 'UTC 2026-01-01'
const context = {
  runId: 'preview',
  sequence: 0,
  dueAt: '2026-01-01T09:00:00Z',
  startedAt: '2026-01-01T09:00:00Z',
  startedAtLocal: '2026-01-01T09:00:00',
  zone: 'UTC',
}

function printLooking(config: Record<string, unknown>): string {
  const looking = { ...job, nodes: [node('a', { object: 'Airport', ...config })] }
  return snapshotPrint(looking, ({ config: { object, by } }) => [{ object, fields: [by] }], day)
}

describe('fingerprints', () => {
  it('change downstream of an edit and nowhere else', () => {
    const nodes = [node('a'), node('b', { x: 1 }), node('c')]
    expect(changed({ ...job, nodes })).toEqual(['b', 'c'])
  })

  it('do not care for position, name and note', () => {
    const nodes = job.nodes.map((one) => ({
      ...one,
      name: 'n',
      position: { x: 9, y: 9 },
      note: 'n',
    }))
    expect(changed({ ...job, nodes })).toEqual([])
  })

  it('change when an edge is gone or a node is disabled', () => {
    expect(changed({ ...job, edges: [edge('a', 'b')] })).toEqual(['c'])
    const nodes = [{ ...node('a'), disabled: true }, node('b'), node('c')]
    expect(changed({ ...job, nodes })).toEqual(['a', 'b', 'c'])
  })

  it('change where another file or version is read, and behind it', () => {
    const file = { name: 'a.csv', hash: '1', sizeBytes: 1, modifiedAt: '2026-01-01T00:00:00Z' }
    const version = { object: 'Airport', sequence: 1, file }
    const looking = { ...job, nodes: [node('a'), node('b', { object: 'Airport' }), node('c')] }
    const before = fingerprints(looking, { sources: { a: [file] }, objects: {}, context })
    const changes = (sources: Record<string, (typeof file)[]>, objects = {}) => {
      const after = fingerprints(looking, { sources, objects, context })
      return Object.keys(before).filter((id) => before[id] !== after[id])
    }
    expect(changes({ a: [file], elsewhere: [file] })).toEqual([])
    expect(changes({ a: [{ ...file, hash: '2' }] })).toEqual(['a', 'b', 'c'])
    expect(changes({ a: [file] }, { Airport: version })).toEqual(['b', 'c'])
    expect(changes({ a: [file] }, { Route: { ...version, object: 'Route' } })).toEqual([])
  })

  it('change on another day, or by other clocks, and not with the hour', () => {
    const at = (part: Partial<typeof context>) =>
      fingerprints(job, { sources: {}, objects: {}, context: { ...context, ...part } })
    expect(at({ startedAtLocal: '2026-01-01T23:59:00' })).toEqual(at({}))
    expect(at({ startedAtLocal: '2026-01-02T00:01:00' })).not.toEqual(at({}))
    expect(at({ zone: 'Asia/Tokyo' })).not.toEqual(at({}))
    expect(snapshotPrint(job, none, day)).not.toBe(snapshotPrint(job, none, 'UTC 2026-01-02'))
  })

  it('ask for a new snapshot only when a source or an object changes', () => {
    const reading = (prefix: string): JobDocument => ({
      ...job,
      nodes: [node('a', { connector: 'sftp', read: { prefix } }), node('b', { x: prefix })],
    })
    expect(snapshotPrint(reading('a'), none, day)).not.toBe(snapshotPrint(reading('b'), none, day))
    expect(snapshotPrint(job, none, day)).toBe(
      snapshotPrint({ ...job, nodes: [...job.nodes.slice(0, 2), node('c', { y: 2 })] }, none, day),
    )
  })

  it('ask for a new snapshot when another field of an object is looked up by, and for no other setting', () => {
    expect(printLooking({ by: 'iata' })).not.toBe(printLooking({ by: 'city' }))
    expect(printLooking({ by: 'iata', target: 'x' })).toBe(
      printLooking({ by: 'iata', target: 'y' }),
    )
  })
})
