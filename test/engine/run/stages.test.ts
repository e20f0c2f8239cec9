// Random graphs of filters, merges and unions: staged execution gives what evaluating each node by itself gives, and scans no source needlessly.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { execute } from '../../../engine/run/execute.ts'
import { upstreamOf } from '../../../engine/run/plan/graph.ts'
import { stagesOf } from '../../../engine/run/plan/stages.ts'
import { memoryHost } from '../memory-host.ts'
import type { Row } from '../rows.ts'
import { SmallJob } from './small-job.ts'

const asIs = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }

type Step =
  | { kind: 'filter'; from: number; least: number }
  | { kind: 'merge'; left: number; right: number; how: 'left' | 'inner' | 'full' }
  | { kind: 'union'; left: number; right: number; further: readonly number[] }

/** Steps refer to nodes before them: 0 and 1 are the sources. */
const stepAt = (index: number): fc.Arbitrary<Step> => {
  const earlier = fc.nat({ max: index + 1 })
  return fc.oneof(
    fc.record({ kind: fc.constant('filter' as const), from: earlier, least: fc.nat({ max: 8 }) }),
    fc.record({
      kind: fc.constant('merge' as const),
      left: earlier,
      right: earlier,
      how: fc.constantFrom('left' as const, 'inner' as const, 'full' as const),
    }),
    fc.record({
      kind: fc.constant('union' as const),
      left: earlier,
      right: earlier,
      further: fc.array(earlier, { maxLength: 2 }),
    }),
  )
}

const steps = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => stepAt(index))))

const sources: readonly Row[][] = [
  ['a', 'b', 'c', 'd', 'e'].map((id, n) => [id, String(n)]),
  ['c', 'x', 'a', 'y'].map((id, n) => [id, String(n * 3)]),
]

/** Every row begins with `id` and `n`; a merge adds the right `id`. */
function evaluate(step: Step, known: readonly Row[][], width: number): Row[] {
  if (step.kind === 'filter') {
    return known[step.from]!.filter(([, n]) => n !== null && Number(n) >= step.least)
  }
  const left = known[step.left]!
  const right = known[step.right]!
  if (step.kind === 'union') {
    const full = (row: Row): Row => [...row, ...Array<null>(width - row.length).fill(null)]
    return [...left, ...right, ...step.further.flatMap((from) => known[from]!)].map(full)
  }
  const met = new Set<Row>()
  const rows = left.flatMap((row): Row[] => {
    const partners = right.filter((other) => row[0] !== null && other[0] === row[0])
    for (const partner of partners) met.add(partner)
    if (partners.length > 0) return partners.map((partner) => [...row, partner[0]!])
    return step.how === 'inner' ? [] : [[...row, null]]
  })
  if (step.how !== 'full') return rows
  const only = right.filter((row) => !met.has(row))
  return [...rows, ...only.map((row) => [...Array<null>(width - 1).fill(null), row[0]!])]
}

function widthOf(step: Step, widths: readonly number[]): number {
  if (step.kind === 'filter') return widths[step.from]!
  if (step.kind === 'merge') return widths[step.left]! + 1
  return Math.max(...[step.left, step.right, ...step.further].map((from) => widths[from]!))
}

function add(job: SmallJob, step: Step, id: string): void {
  if (step.kind === 'filter') {
    job.keepAtLeast(id, `n${step.from}`, 'n', String(step.least))
    return
  }
  if (step.kind === 'union') {
    // With a gap among them: each edge keeps its port.
    const ports = ['third', 'fifth']
    const further = step.further.map((from, index) => [ports[index]!, `n${from}`])
    const feeds = { first: `n${step.left}`, second: `n${step.right}` }
    const all = { ...feeds, ...Object.fromEntries(further) }
    job.node(id, 'union', { match: 'position' }, all)
    return
  }
  const keys = [{ left: 'id', right: 'id', normalise: asIs }]
  const config = { how: step.how, keys, rightFields: ['id'], rightPrefix: 'r_' }
  job.node(id, 'merge', config, { left: `n${step.left}`, right: `n${step.right}` })
}

function build(list: readonly Step[]): SmallJob {
  const job = new SmallJob(memoryHost())
  sources.forEach((rows, index) => {
    const lines = rows.map((row) => `${row.join(',')}\n`).join('')
    job.source(`n${index}`, 'id n:integer', `id,n\n${lines}`)
  })
  list.forEach((step, index) => add(job, step, `n${index + 2}`))
  list.forEach((_, index) => job.file(`out${index + 2}`, `n${index + 2}`))
  return job
}

function linesOf(rows: readonly Row[]): string[] {
  return rows.map((row) => `${row.map((cell) => cell ?? '').join(',')}\n`)
}

describe('stages', () => {
  it('give every node what it would get alone, whatever may be held', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (list, holds) => {
        const known: Row[][] = [...sources]
        const widths = [2, 2]
        for (const step of list) {
          const width = widthOf(step, widths)
          known.push(evaluate(step, known, width))
          widths.push(width)
        }
        const job = build(list)
        const report = await execute({ ...job, batchBytes: 16, ...(holds ? {} : { holdBytes: 1 }) })
        expect(report.balanced).toBe(true)
        list.forEach((_, index) => {
          const [, ...lines] = job.text(`out${index + 2}.csv`).split(/(?<=\n)/)
          expect(lines).toEqual(linesOf(known[index + 2]!))
        })
      }),
      { numRuns: 150 },
    )
  })

  it('scan each source once when nothing has to wait for it', () => {
    const job = build([
      { kind: 'filter', from: 0, least: 1 },
      { kind: 'merge', left: 2, right: 1, how: 'left' },
      { kind: 'filter', from: 0, least: 2 },
    ])
    const graph = upstreamOf(job.document, ['out2', 'out3', 'out4'])
    const { count, active } = stagesOf(graph)
    expect(count).toBe(2)
    expect(active.get('n0')).toEqual([1])
    expect(active.get('n1')).toEqual([0])
  })

  it('scan a source that feeds both sides of a union twice, in order', () => {
    const job = build([
      { kind: 'filter', from: 0, least: 1 },
      { kind: 'union', left: 2, right: 0, further: [] },
      { kind: 'union', left: 1, right: 3, further: [] },
    ])
    const graph = upstreamOf(job.document, ['out4'])
    const { count, active, passes } = stagesOf(graph)
    expect(count).toBe(3)
    expect(active.get('n1')).toEqual([0])
    expect(active.get('n0')).toEqual([1, 2])
    expect(passes.get('n4')).toEqual([{ start: 0, end: 3 }])
  })

  it('refuses unions that multiply their rows without end', () => {
    const job = build(
      Array.from({ length: 20 }, (_, index): Step => {
        const from = index === 0 ? 0 : index + 1
        return { kind: 'union', left: from, right: from, further: [] }
      }),
    )
    const graph = upstreamOf(job.document, ['out21'])
    expect(() => stagesOf(graph)).toThrow(
      expect.objectContaining({ code: 'run.too-many-scans', place: { node: 'n11' } }),
    )
  })
})
