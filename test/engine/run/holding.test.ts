// Whatever a run may hold in memory, it gives the same bytes, counts and rejects; and the plan says beforehand who holds what.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { execute } from '../../../engine/run/execute.ts'
import { holdingPlan } from '../../../engine/run/plan/holding-plan.ts'
import { holdingText } from '../../../engine/run/plan/holding-text.ts'
import { languages } from '../../../engine/nodes/node-type.ts'
import { planRun } from '../../../engine/run/plan/plan.ts'
import type { MemoryHost } from '../memory-host.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

const asIs = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }
const rowCount = 4000

function rowsOf(seed: number): string {
  const lines = Array.from({ length: rowCount }, (_, i) => {
    const mixed = Math.imul(i + seed, 2654435761) >>> 0
    const customer = mixed % 7 === 0 ? '' : `customer ${mixed % 1500}`
    const amount = mixed % 50 === 0 ? 'x' : `${(mixed % 10_000) / 100 - 20}`
    return `${i},${customer},${amount},2026-0${1 + (mixed % 9)}-11\n`
  })
  return `id,customer,amount,day\n${lines.join('')}`
}

function holdingJob(host: MemoryHost): SmallJob {
  const job = new SmallJob(host)
  const fields = 'id:integer customer amount:decimal day:date'
  job.source('a', fields, rowsOf(1))
  job.source('b', fields, rowsOf(2))
  job.node('all', 'union', { match: 'name' }, { first: 'a', second: 'b' })
  const unique = { fields: ['customer', 'day'], normalise: asIs, nulls: 'distinct' }
  job.node('latest', 'dedupe', { ...unique, keep: 'highest', by: 'amount' }, { in: 'all' })
  job.node('first', 'dedupe', { ...unique, keep: 'first', by: '' }, { in: 'all' })
  const key = { direction: 'descending', nulls: 'first', collation: 'folded' }
  const keys = [
    { ...key, field: 'amount' },
    { ...key, field: 'customer' },
  ]
  job.node('sorted', 'sort', { keys }, { in: 'latest' })
  const measures = ['rows', 'sum', 'distinct', 'list', 'average'].map((kind) => {
    const field = kind === 'rows' ? '' : kind === 'list' ? 'id' : 'amount'
    return { kind, field, as: kind, scale: 4, separator: ' ' }
  })
  const groups = { groupBy: [{ field: 'customer' }], measures }
  job.node('groups', 'aggregate', groups, { in: 'first' })
  job.file('out-sorted', 'sorted')
  job.file('out-groups', 'groups')
  return job
}

async function left(holdBytes: number | undefined, batchBytes: number) {
  const job = holdingJob(memoryHost())
  const { document, snapshot, host } = job
  const budget = holdBytes === undefined ? {} : { holdBytes }
  const report = await execute({ document, snapshot, host, batchBytes, ...budget })
  expect(report.balanced).toBe(true)
  expect([...host.spilled.keys()]).toEqual([])
  return { report, outputs: [...job.host.outputs], spills: job.host.spillCount }
}

describe('what a run holds', () => {
  it('never changes a byte, a count or a reject', { timeout: 180_000 }, async () => {
    const unlimited = await left(Number.MAX_SAFE_INTEGER, 262_144)
    expect(unlimited.spills).toBe(0)
    const cases = fc.record({
      holdBytes: fc.constantFrom(65_536, 150_000, 400_000),
      batchBytes: fc.constantFrom(700, 9000, 262_144),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ holdBytes, batchBytes }) => {
        const { report, outputs, spills } = await left(holdBytes, batchBytes)
        expect(spills).toBeGreaterThan(10)
        expect(report).toEqual(unlimited.report)
        expect(outputs).toEqual(unlimited.outputs)
      }),
      { numRuns: 6 },
    )
  })

  it('is told by the plan, with the reason', () => {
    const host = { ...memoryHost(), memory: new Memory({ budgetBytes: 16 * 1024 * 1024 }) }
    const job = holdingJob(host)
    job.merge('both', 'sorted', 'groups', 'customer')
    job.file('out-both', 'both')
    const plan = planRun(job.document, ['out-both'])
    const decided = (from: Parameters<typeof holdingPlan>[2]) =>
      holdingPlan(plan, job.snapshot, from).map(({ node, what, port, decision }) =>
        [node, port ?? what, decision].join(' '),
      )
    expect(decided(host)).toEqual([
      'latest rows hold',
      'sorted rows hold',
      'first keys hold',
      'groups groups hold',
      'both right hold',
    ])
    const small = { ...host, memory: new Memory({ budgetBytes: 1024 * 1024 }) }
    expect(decided(small).slice(0, 4)).toEqual([
      'latest rows spill',
      'sorted rows spill',
      'first keys spill',
      'groups groups spill',
    ])
    const { spill, ...files } = small.files
    expect(spill).toBeDefined()
    expect(decided({ ...small, files }).slice(0, 2)).toEqual([
      'latest rows refuse',
      'sorted rows refuse',
    ])
    const [latest] = holdingPlan(plan, job.snapshot, small)
    expect(latest!.upstreamBytes).toBe(
      job.snapshot.sources['a']![0]!.sizeBytes + job.snapshot.sources['b']![0]!.sizeBytes,
    )
    expect(latest!.holdBytes).toBe(Math.floor((1024 * 1024) / 2 / 5))
  })

  it('is told in words, also of an object that rows are looked up in', () => {
    const host = { ...memoryHost(), memory: new Memory({ budgetBytes: 2 * 1024 * 1024 }) }
    const job = new SmallJob(host)
    job.source('a', 'id customer', `id,customer\n${'1,x\n'.repeat(200_000)}`)
    const file = { name: 'Customer.csv', hash: '', sizeBytes: 900_000_000, modifiedAt: '' }
    job.snapshot.objects['Customer'] = { object: 'Customer', sequence: 1, file }
    const match = { field: 'customer', objectField: 'code', normalise: asIs }
    const lookup = {
      target: 'c',
      object: 'Customer',
      matches: [match],
      none: 'null',
      defaultValue: '',
      several: 'lowest',
    }
    job.node('find', 'derived-mapping', lookup, { in: 'a' })
    job.node(
      'sample',
      'sample',
      { how: 'every', step: 2, rows: 0, skip: 0, percent: 1, seed: 1 },
      { in: 'find' },
    )
    job.file('out', 'sample')
    const [planned, ...others] = holdingPlan(planRun(job.document, ['out']), job.snapshot, host)
    expect(others).toEqual([])
    expect(planned).toEqual({
      node: 'find',
      what: 'records',
      decision: 'spill',
      upstreamBytes: 900_000_000,
      holdBytes: 1024 * 1024,
    })
    expect(languages.map((language) => holdingText(planned!, 'Find', language).message)).toEqual([
      'Find puts part of the records it looks in aside: 859 MB of files arrive, which take some 2575 MB in memory, more than the 1024 KB that may be held.',
      'Find は検索先のレコードの一部を退避します。届くファイル 859 MB がメモリー上で約 2575 MB になり、保持できる 1024 KB を超えるためです。',
      'Find lagert einen Teil aus (die nachgeschlagenen Datensätze): 859 MB an Dateien kommen an, im Speicher etwa 2575 MB, mehr als die 1024 KB, die gehalten werden dürfen.',
    ])
  })
})
