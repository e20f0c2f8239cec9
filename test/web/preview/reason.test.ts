// What the drawer says when a node shows no rows: the cause, in the order in which somebody can mend it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import type { NodeReport } from '../../../engine/run/report.ts'
import { fetchEngine } from '../../../web/document/engine.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'
import { loadMessages } from '../../../web/i18n/messages.ts'
import { overLimitsOf } from '../../../web/preview/over-limits.ts'
import { faultsOf, reasonOf, reasonStatus } from '../../../web/preview/reason.ts'
import { initialPreview } from '../../../web/preview/store.ts'
import { openJob } from '../../../web/document/store.ts'
import { catalog, routesJob } from '../../engine/routes-job.ts'

const emptyReports: Record<string, NodeReport> = Object.fromEntries(
  routesJob.nodes.map(({ id }) => [
    id,
    {
      node: id,
      rowsIn: {},
      rowsOut: 1,
      rejected: 0,
      counters: {},
      balance: { left: 1, right: 1, holds: true },
    },
  ]),
)
const refused = { node: 'flights', code: 'sftp.login', message: 'Refused.', hint: 'Type it again.' }
const missing = { code: 'run.source-missing', values: {}, node: 'flights' }
const unknown = { code: 'connection.not-found', values: { connection: 'feed' }, node: 'flights' }
const empty: Problem = { node: 'flights', severity: 'error', code: 'connection.not-chosen' }
const none = { failure: undefined, sources: [], problems: [] }

describe('why there are no rows', () => {
  it('is nothing while all is well, whatever another source suffers from', () => {
    expect(reasonOf(none, 'en')).toBeNull()
    expect(reasonOf({ ...none, sources: [refused] }, 'en')).toBeNull()
  })

  it('is what the edge said of the source that is missing from the snapshot', () => {
    const reason = reasonOf({ ...none, failure: missing, sources: [refused] }, 'en')
    expect(reason).toEqual({
      kind: 'unreadable',
      code: 'sftp.login',
      message: 'Refused.',
      hint: 'Type it again.',
      node: 'flights',
    })
  })

  it('is what the page knows to be wrong with the node, not what the worker could not know', () => {
    const reason = reasonOf({ ...none, failure: unknown, problems: [empty] }, 'de')
    expect(reason?.kind).toBe('unfinished')
    expect(reason?.code).toBe('connection.not-chosen')
  })

  it('is that no snapshot came at all', () => {
    const general = { ...refused, node: '', code: 'net.down' }
    expect(reasonOf({ ...none, sources: [general] }, 'ja')?.code).toBe('net.down')
  })

  it('is that nothing answers, also where a source that was just added lacks its files for that', () => {
    const general = { ...refused, node: '', code: 'web.no-answer' }
    const reason = reasonOf({ ...none, failure: missing, sources: [general] }, 'en')
    expect(reason).toMatchObject({ kind: 'unreadable', code: 'web.no-answer' })
    const fault = { ...missing, code: 'cast.failed' }
    expect(reasonOf({ ...none, failure: fault, sources: [general] }, 'en')?.code).toBe(fault.code)
  })

  it('is the failure itself otherwise', () => {
    const reason = reasonOf({ ...none, failure: missing, problems: [] }, 'en')
    expect(reason).toMatchObject({ kind: 'stopped', code: missing.code })
  })
})

it('a node that somebody disabled is no error', () => {
  const stopped = { kind: 'stopped', message: '', hint: '', node: 'flights' } as const
  expect(reasonStatus({ ...stopped, code: 'node.disabled' })).toBe('idle')
  expect(reasonStatus({ ...stopped, code: 'cast.failed' })).toBe('error')
})

describe('a source that lacks a field', () => {
  it('leads to that field, with what a mend has to know', () => {
    open(routesJob)
    const values = { file: 'flights.csv', field: 'destination', found: 'origin, dest' }
    const failure = { code: 'source.field-missing', node: 'flights', values }
    expect(reasonOf({ ...none, failure }, 'en')).toMatchObject({
      kind: 'stopped',
      formKey: 'schema.1.name',
      field: 'destination',
      values,
    })
  })
})

function open(draft: JobDocument): void {
  const job = { id: 'j', name: 'j', draft, etag: '1', publishedVersion: null, publishedAt: null }
  openJob({ ...job, zone: 'UTC', schedule: null }, catalog)
}

describe('a node that stopped', () => {
  const failure = {
    code: 'source.field-missing',
    node: 'flights',
    values: { file: 'flights.csv', field: 'destination', found: 'origin, dest' },
  }
  const preview = {
    ...initialPreview,
    prints: { file: 'a', flights: 'b' },
    failures: { file: { print: 'a', failure } },
  }
  const { nodes } = routesJob

  it('is told at the field that it is about, whichever node was run', () => {
    const [fault, ...others] = faultsOf(preview, nodes, [], 'en')
    expect(others).toEqual([])
    expect(fault).toMatchObject({
      node: 'flights',
      code: failure.code,
      field: 'destination',
      formKey: 'schema.1.name',
    })
  })

  it('is not told of a source whose files are on their way', () => {
    const lacking = { ...preview, failures: { file: { print: 'a', failure: missing } } }
    expect(faultsOf(lacking, nodes, [], 'en')).toMatchObject([{ code: missing.code }])
    expect(faultsOf({ ...lacking, reading: true }, nodes, [], 'en')).toEqual([])
    expect(faultsOf({ ...preview, reading: true }, nodes, [], 'en')).toHaveLength(1)
  })

  it('is told for what nothing answers, where a source lacks its files for that', () => {
    const failures = { file: { print: 'a', failure: missing } }
    const general = { ...refused, node: '', code: 'web.no-answer' }
    const faults = faultsOf({ ...preview, failures, sourceFailures: [general] }, nodes, [], 'en')
    expect(faults).toMatchObject([{ node: 'flights', code: 'web.no-answer' }])
  })

  it('is not told of an object, or a field of it, that is on its way', () => {
    const lacking = ['run.object-missing', 'derived.field-missing'].map((code) => ({
      ...preview,
      failures: { file: { print: 'a', failure: { code, node: 'flights', values: {} } } },
    }))
    const told = (reading: boolean) =>
      lacking.flatMap((one) => faultsOf({ ...one, reading }, nodes, [], 'en'))
    expect(told(false)).toHaveLength(2)
    expect(told(true)).toEqual([])
  })

  it('is forgotten with the state of the job that it was of', () => {
    const prints = { ...preview.prints, file: 'c' }
    expect(faultsOf({ ...preview, prints }, nodes, [], 'en')).toEqual([])
  })
})

const counted = (rejected: number) => ({
  nodes: { ...emptyReports, file: { ...emptyReports['file']!, rejected } },
})

describe('a destination', () => {
  const limited = { whenRejected: 'limit', mostRejected: 3 }
  const nodes = routesJob.nodes.map((node) =>
    node.id === 'file' ? { ...node, config: { ...node.config, ...limited } } : node,
  )
  const document = { ...routesJob, nodes }
  const seen = (rejected: number) => ({
    ...initialPreview,
    prints: { file: 'a' },
    reportPrints: { file: 'a' },
    overLimits: overLimitsOf(document, counted(rejected)),
  })

  beforeAll(() => Promise.all([fetchEngine(), activateLanguage('en'), loadMessages('en')]))

  it('to which a run would deliver nothing says so, and where the limit is', () => {
    const [fault] = faultsOf(seen(4), nodes, [], 'en')
    expect(fault).toMatchObject({ code: 'run.too-many-rejects', formKey: 'mostRejected' })
    expect(fault!.message).toMatch(/: 4; allowed: 3/)
    expect(faultsOf(seen(3), nodes, [], 'en')).toEqual([])
  })

  it('is said to be so only of the state that was counted', () => {
    expect(faultsOf({ ...seen(4), prints: { file: 'b' } }, nodes, [], 'en')).toEqual([])
  })

  it('counts what was rejected anywhere on the way to it', () => {
    const before = { ...emptyReports['flights']!, rejected: 9 }
    const nodesSoFar = { ...counted(0).nodes, flights: before }
    expect(overLimitsOf(document, { nodes: nodesSoFar })['file']).toEqual({ rejected: 9, limit: 3 })
  })
})
