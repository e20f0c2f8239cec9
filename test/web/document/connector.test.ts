// A node that reads or delivers by another connector, and by the former one again.
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { setNodeConfig } from '../../../web/document/edits.ts'
import { fetchEngine } from '../../../web/document/engine.ts'
import { openJob, useJob } from '../../../web/document/store.ts'
import { catalog, routesJob } from '../../engine/routes-job.ts'

const nodes = routesJob.nodes.filter(({ type }) => type === 'source' || type === 'destination')
const draft = { ...emptyDocument('job', 'Job'), nodes }
const job = { id: 'job', draft, etag: 'one', publishedVersion: null, schedule: null, zone: 'UTC' }
const [feed] = catalog.connections.filter(({ connector }) => connector === 'sftp')

beforeAll(async () => {
  await fetchEngine()
})

beforeEach(() => open([feed!]))

function open(connections: typeof catalog.connections): void {
  openJob(job as Parameters<typeof openJob>[0], { ...catalog, connections })
}

function connectionAfter(type: string, ...connectors: string[]): unknown {
  const { id } = nodes.find((node) => node.type === type)!
  for (const connector of connectors)
    setNodeConfig(id, 'connector', (config) => ({ ...config, connector }))
  return useJob.getState().document.nodes.find((node) => node.id === id)!.config['connection']
}

it.each([
  ['source', 'upload'],
  ['destination', 'object'],
])('a %s finds its only connection again', (type, other) => {
  expect(connectionAfter(type, 'sftp', other)).toBe('')
  expect(connectionAfter(type, 'sftp')).toBe(feed!.slug)
})

it('where there are several, somebody has to choose', () => {
  open([feed!, { ...feed!, slug: 'other' }])
  expect(connectionAfter('source', 'upload', 'sftp')).toBe('')
})
