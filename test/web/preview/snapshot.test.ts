// What the preview reads while a source is set to read something else: never the files from before.
import { expect, it } from 'vitest'
import { type JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { withoutOutdated } from '../../../web/preview/files/snapshot.ts'

const source = (id: string, config: Record<string, unknown>): JobDocument['nodes'][number] => ({
  id,
  type: 'source',
  version: 2,
  name: id,
  config: { connector: 'sftp', connection: 'feed', read: { prefix: id }, ...config },
  position: { x: 0, y: 0 },
})
const jobOf = (...nodes: JobDocument['nodes']): JobDocument => ({
  ...emptyDocument('j', 'J'),
  nodes,
})
const file = { name: 'a.csv', hash: '1', sizeBytes: 1, modifiedAt: '2026-01-01T00:00:00Z' }
const moment = '2026-01-01T00:00:00Z'
const context = {
  runId: 'preview',
  sequence: 0,
  dueAt: moment,
  startedAt: moment,
  startedAtLocal: '2026-01-01T00:00:00',
  zone: 'UTC',
}
const snapshot = { sources: { a: [file], b: [file] }, objects: {}, context }
const before = jobOf(source('a', {}), source('b', {}))

const keptAfter = (config: Record<string, unknown>) =>
  withoutOutdated(snapshot, before, jobOf(source('a', config), source('b', {})))

it.each([{ read: { prefix: 'c' } }, { connector: 'upload' }, { connection: 'other' }])(
  'leaves out the files of a source that reads something else: %o',
  (config) => {
    expect(keptAfter(config)?.sources).toEqual({ b: [file] })
  },
)

it('keeps them when a source is read in another way, moved, added or deleted', () => {
  expect(keptAfter({ format: { kind: 'json' } })).toBe(snapshot)
  expect(withoutOutdated(snapshot, before, jobOf(source('b', {}), source('c', {})))).toBe(snapshot)
  expect(withoutOutdated(null, before, before)).toBeNull()
})
