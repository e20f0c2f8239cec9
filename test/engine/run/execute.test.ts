// Execution: fan-out, shared scans, order of rejected rows, cancelling, errors with their place.
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { execute } from '../../../engine/run/execute.ts'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { memoryHost, sha256 } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

const numbers = `id,n\n${Array.from({ length: 50 }, (_, i) => `${i},${i % 7 === 3 ? 'x' : i}\n`).join('')}`

function forked(): SmallJob {
  const job = new SmallJob(memoryHost())
  job.source('all', 'id n:integer', numbers)
  job.keepAtLeast('few', 'all', 'n', '40')
  job.file('everything', 'all')
  job.file('some', 'few')
  return job
}

describe('execute', () => {
  it('feeds several destinations from one scan and reports what it staged', async () => {
    const job = forked()
    let opened = 0
    const { host } = job
    const files = { ...host.files, open: (hash: string) => (opened++, host.files.open(hash)) }
    const report = await execute({ ...job, host: { ...host, files } })
    expect(opened).toBe(1)
    expect(report.outputs.map(({ name, rows }) => [name, rows])).toEqual([
      ['everything.csv', 43],
      ['some.csv', 9],
    ])
    for (const { file, sizeBytes, sha256: hash } of report.outputs) {
      const bytes = host.output(file)
      expect([sizeBytes, hash]).toEqual([bytes.length, sha256(bytes)])
    }
    expect(report.rejected).toMatchObject({ rows: 7, file: 'rejected.ndjson' })
    expect(report.rejected.sha256).toBe(sha256(host.output('rejected.ndjson')))
    expect(report.balanced).toBe(true)
  })

  it('runs only what the targets need', async () => {
    const job = forked()
    job.source('broken', 'id', '"unclosed')
    job.file('other', 'broken')
    const report = await execute({ ...job, targets: ['some'] })
    expect(Object.keys(report.nodes)).toEqual(['all', 'few', 'some'])
    expect([...job.host.outputs.keys()].toSorted()).toEqual(['rejected.ndjson', 'some.csv'])
  })

  it('scans a source again where one of its readers has to wait, and counts it once', async () => {
    const job = new SmallJob(memoryHost())
    job.source('staff', 'id n:integer', 'id,n\na,1\nb,x\nc,3\n')
    job.merge('self', 'staff', 'staff', 'id')
    job.merge('twice', 'self', 'self', 'id')
    job.file('out', 'twice')
    const report = await execute({ ...job, batchBytes: 16 })
    expect(report.nodes['staff']).toMatchObject({ rowsOut: 2, rejected: 1, counters: { read: 3 } })
    expect(report.nodes['self']).toMatchObject({ rowsIn: { left: 2, right: 2 }, rowsOut: 2 })
    expect(report.rejected.rows).toBe(1)
    expect(report.balanced).toBe(true)
    expect(job.text('out.csv')).toBe(
      'id,n,r_id,r_n,r_id (2),r_n (2),r_r_id,r_r_n\na,1,a,1,a,1,a,1\nc,3,c,3,c,3,c,3\n',
    )
  })

  it('writes an empty file, with its hash, where nothing is rejected', async () => {
    const job = new SmallJob(memoryHost())
    job.source('staff', 'id', 'id\na\n')
    job.file('out', 'staff')
    const { rejected } = await execute({ ...job })
    const bytes = job.host.output('rejected.ndjson')
    expect(rejected).toMatchObject({ rows: 0, sizeBytes: 0, sha256: sha256(bytes) })
  })

  it('lists rejected rows by source row, then by node, whatever the batches', async () => {
    const listed = []
    for (const batchBytes of [16, 64, 100_000]) {
      const job = forked()
      const field = { kind: 'field', field: 'id' }
      const fields = [{ target: 'day', type: 'date', from: field, required: false }]
      job.node('days', 'direct-mapping', { fields }, { in: 'all' })
      job.file('calendar', 'days')
      await execute({ ...job, batchBytes })
      listed.push(job.text('rejected.ndjson'))
    }
    expect(listed[1]).toBe(listed[0])
    expect(listed[2]).toBe(listed[0])
    const lines = listed[0]!.trimEnd().split('\n')
    const rejected = lines.map((line) => JSON.parse(line) as RejectedRow)
    expect(rejected).toHaveLength(50)
    expect(rejected.map(({ row }) => row)).toEqual(Array.from({ length: 50 }, (_, i) => i))
    expect(rejected[3]).toEqual({
      node: 'all',
      source: 'all',
      file: 'all-1.csv',
      line: 5,
      row: 3,
      code: 'cast.integer',
      reason: 'n is no whole number.',
      field: 'n',
      value: 'x',
      values: { field: 'n' },
      record: { id: '3', n: 'x' },
    })
  })

  it('steps over a disabled node', async () => {
    const job = forked()
    job.document.nodes.find(({ id }) => id === 'few')!.disabled = true
    const report = await execute(job)
    expect(report.outputs.map(({ rows }) => rows)).toEqual([43, 43])
    expect(report.nodes['few']).toBeUndefined()
  })

  it('skips a disabled destination', async () => {
    const job = forked()
    job.document.nodes.find(({ id }) => id === 'some')!.disabled = true
    const report = await execute(job)
    expect(report.outputs.map(({ node }) => node)).toEqual(['everything'])
  })

  it('tells its progress', async () => {
    const seen: number[] = []
    await execute({
      ...forked(),
      batchBytes: 64,
      onProgress: (nodes) => seen.push(nodes['all']!.rowsOut),
    })
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBe(43)
  })

  it('stops when it is cancelled and leaves nothing staged', async () => {
    const controller = new AbortController()
    const job = new SmallJob(memoryHost({ signal: controller.signal }))
    job.source('all', 'id n', numbers)
    job.file('out', 'all')
    const run = execute({ ...job, batchBytes: 16, onProgress: () => controller.abort() })
    await expect(run).rejects.toMatchObject({ code: 'run.cancelled' })
    expect(job.host.outputs.size).toBe(0)
  })

  it('stops within one batch of a source that a merge multiplies', async () => {
    const controller = new AbortController()
    const job = new SmallJob(memoryHost({ signal: controller.signal }))
    const same = `id,n\n${'k,1\n'.repeat(300)}`
    job.source('a', 'id n', same)
    job.source('b', 'id n', same)
    job.merge('product', 'a', 'b', 'id')
    job.file('out', 'product')
    let emitted = 0
    const observer = {
      output(node: string) {
        if (node === 'product' && ++emitted === 2) controller.abort()
      },
    }
    await expect(execute({ ...job, observer })).rejects.toMatchObject({ code: 'run.cancelled' })
    expect(emitted).toBe(2)
  })
})

function withOpenPort(job: SmallJob): void {
  job.document.edges.splice(0, 1)
}

describe('what cannot run says where and why', () => {
  const broken: [string, string, (job: SmallJob) => void, string?][] = [
    ['node.input-missing', 'few', withOpenPort],
    [
      'node.loop',
      'few',
      (job) => {
        job.document.edges[0]!.from.node = 'more'
        job.keepAtLeast('more', 'few', 'n', '1')
      },
    ],
    ['node.unknown-type', 'few', (job) => void (job.document.nodes[1]!.type = 'teleport')],
    ['config.missing', 'few', (job) => void (job.document.nodes[1]!.config = {})],
    [
      'schema.field-missing',
      'few',
      (job) =>
        void (job.document.nodes[1] = {
          ...job.document.nodes[1]!,
          config: {
            condition: {
              criteria: [{ field: 'gone', operator: 'is-null', operand: { kind: 'none' } }],
              logic: '',
            },
          },
        }),
    ],
    // Not its connection: a run does not know any.
    [
      'source.no-schema',
      'all',
      (job) =>
        void (job.document.nodes[0]!.config = { ...job.document.nodes[0]!.config, schema: [] }),
    ],
    ['run.source-missing', 'all', (job) => void delete job.snapshot.sources['all']],
    ['file.not-found', 'all', (job) => void (job.snapshot.sources['all']![0]!.hash = 'f00')],
    [
      'csv.unclosed-quote',
      'all',
      (job) => void (job.snapshot.sources['all'] = [job.host.put('all-1.csv', 'id,n\n1,"2\n')]),
    ],
  ]

  it.each(broken)('%s at %s', async (code, node, breakIt) => {
    const job = forked()
    breakIt(job)
    const error: unknown = await execute(job).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(AwaseError)
    expect(error).toMatchObject({ code, place: { node } })
    expect(catalogue[code]?.en.hint).toBeTruthy()
    expect(job.host.outputs.size).toBe(0)
  })
})
