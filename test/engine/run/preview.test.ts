// Previews: rows at the ports of one node, paging, caps, partial graphs, and the hash that the run will have.
import { describe, expect, it } from 'vitest'
import { memoryOf } from '../../../engine/batch/memory-of.ts'
import { execute } from '../../../engine/run/execute.ts'
import { withPassed } from '../../../engine/run/passed.ts'
import { createPreview } from '../../../engine/run/preview.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

function sample(): SmallJob {
  const job = new SmallJob(memoryHost())
  const rows = Array.from({ length: 30 }, (_, i) => `k${i % 5},${i === 7 ? 'bad' : i}\n`)
  job.source('facts', 'k n:integer', `k,n\n${rows.join('')}`)
  job.source('names', 'k name', 'k,name\nk0,zero\nk1,\nk1,"one, too"\nk9,nine\n')
  job.merge('both', 'facts', 'names', 'k')
  job.keepAtLeast('many', 'both', 'n', '10')
  job.file('out', 'many')
  return job
}

describe('preview', () => {
  it('shows what arrives at each port and what leaves', async () => {
    const job = sample()
    const preview = await createPreview(job.host).run({ ...job, node: 'both', rows: 100 })
    expect(preview.inputs.map(({ name, rowCount, capped }) => [name, rowCount, capped])).toEqual([
      ['left', 29, false],
      ['right', 4, false],
    ])
    expect(preview.output).toMatchObject({ name: 'out', rowCount: 35, kept: 35, capped: false })
    expect(preview.page('right', 1, 2).rows).toEqual([
      ['k1', null],
      ['k1', 'one, too'],
    ])
    const page = preview.page('out', 0, 4)
    expect(page.schema.map(({ name }) => name)).toEqual(['k', 'n', 'r_k', 'r_name'])
    expect(page.rows).toEqual([
      ['k0', '0', 'k0', 'zero'],
      ['k1', '1', 'k1', null],
      ['k1', '1', 'k1', 'one, too'],
      ['k2', '2', null, null],
    ])
    expect(preview.page('out', 34, 10).rows).toHaveLength(1)
    expect(preview.report.nodes['both']!.counters).toMatchObject({ matched: 12, fanOut: 6 })
  })

  it('keeps the first rows only, but counts all of them', async () => {
    const job = sample()
    for (const batchBytes of [16, 100_000]) {
      const request = { ...job, node: 'both', rows: 7, batchBytes }
      const preview = await createPreview(job.host).run(request)
      expect(preview.output).toMatchObject({ rowCount: 35, kept: 7, capped: true })
      expect(preview.page('out', 0, 50).rows).toHaveLength(7)
    }
  })

  it('reads a part of what streams when it is told to, all of what is held, and says so', async () => {
    const job = sample()
    const request = { ...job, node: 'both', rows: 100, batchBytes: 32 }
    const { report, inputs } = await createPreview(job.host).run({ ...request, sampleBytes: 64 })
    const whole = await createPreview(job.host).run(request)
    expect(report).toMatchObject({ sampled: ['facts'], balanced: true })
    expect(whole.report).not.toHaveProperty('sampled')
    const rowsAt = (port: string) => inputs.find(({ name }) => name === port)!.rowCount
    expect(rowsAt('right')).toBe(4)
    expect(rowsAt('left')).toBeGreaterThan(0)
    expect(rowsAt('left')).toBeLessThan(29)
    const much = await createPreview(job.host).run({ ...request, sampleBytes: 100_000 })
    expect(much.report).toEqual(whole.report)
  })

  it('shows of a disabled node what passes through it', async () => {
    const job = sample()
    const both = await createPreview(job.host).run({ ...job, node: 'facts', rows: 100 })
    const disabled = ['both', 'many']
    const nodes = job.document.nodes.map((node) =>
      disabled.includes(node.id) ? { ...node, disabled: true } : node,
    )
    const document = { ...job.document, nodes }
    const preview = await createPreview(job.host).run({ ...job, document, node: 'many', rows: 100 })
    expect(preview.node).toBe('many')
    expect(preview.inputs.map(({ name, rowCount }) => [name, rowCount])).toEqual([['in', 29]])
    expect(preview.page('in', 0, 30).rows).toEqual(both.page('out', 0, 30).rows)
    expect(preview.page('out', 0, 30)).toEqual(preview.page('in', 0, 30))
    expect(preview.rejected).toEqual([])
    const { many, both: merged } = withPassed(document, preview.report.nodes)
    expect([merged, many]).toMatchObject([
      { node: 'both', rowsIn: { left: 29 }, rowsOut: 29, counters: {} },
      { node: 'many', rowsIn: { in: 29 }, rowsOut: 29, counters: {} },
    ])
  })

  it('has nothing to show of a disabled source', async () => {
    const job = sample()
    const nodes = job.document.nodes.map((node) => ({ ...node, disabled: true }))
    const request = { ...job, document: { ...job.document, nodes }, node: 'facts', rows: 10 }
    await expect(createPreview(job.host).run(request)).rejects.toMatchObject({
      code: 'node.disabled',
    })
  })

  it('shows a source, with its rejected rows', async () => {
    const job = sample()
    const preview = await createPreview(job.host).run({ ...job, node: 'facts', rows: 10 })
    expect(preview.inputs).toEqual([])
    expect(preview.output).toMatchObject({ rowCount: 29, kept: 10 })
    expect(preview.rejected).toMatchObject([{ node: 'facts', line: 9, value: 'bad' }])
  })

  it('has the hash that the run has', async () => {
    const job = sample()
    const run = await execute(job)
    const ofDestination = await createPreview(job.host).run({ ...job, node: 'out', rows: 1 })
    const ofOther = await createPreview(job.host).run({
      ...job,
      node: 'facts',
      rows: 1,
      targets: 'all',
    })
    expect(ofDestination.output).toBeNull()
    expect(ofDestination.inputs[0]).toMatchObject({ name: 'in', rowCount: 24, kept: 1 })
    expect(ofDestination.report.outputs).toEqual(run.outputs)
    expect(ofOther.report.outputs).toEqual(run.outputs)
  })

  it('needs only what feeds the node; unfinished destinations are left out', async () => {
    const job = sample()
    job.node('open', 'direct-mapping', {}, { in: 'many' })
    job.file('later', 'open')
    const previewer = createPreview(job.host)
    const preview = await previewer.run({ ...job, node: 'many', rows: 5, targets: 'all' })
    expect(preview.report.outputs.map(({ node }) => node)).toEqual(['out'])
    const broken = previewer.run({ ...job, node: 'later', rows: 5 })
    await expect(broken).rejects.toMatchObject({ place: { node: 'open' } })
  })

  it('gives its memory back, also after an error', async () => {
    const job = sample()
    const previewer = createPreview(job.host)
    const request = { ...job, node: 'out', rows: 5 }
    await previewer.run(request)
    const before = memoryOf(job.host).sizeBytes
    const file = job.host.put('facts-1.csv', 'k,n\nk1,1\nk2,"2\n')
    const broken = { ...job.snapshot, sources: { ...job.snapshot.sources, facts: [file] } }
    for (let i = 0; i < 20; i++) {
      await previewer.run(request)
      const failing = previewer.run({ ...request, snapshot: broken, batchBytes: 16 })
      await expect(failing).rejects.toMatchObject({ code: 'csv.unclosed-quote' })
    }
    expect(memoryOf(job.host).sizeBytes).toBeLessThanOrEqual(before * 1.1)
  })

  it('knows its ports', async () => {
    const job = sample()
    const preview = await createPreview(job.host).run({ ...job, node: 'many', rows: 5 })
    expect(() => preview.page('left', 0, 1)).toThrow('run.unknown-port')
  })
})
