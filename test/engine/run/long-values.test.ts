// Values that are long for their memory: what the plan promises of them is kept, and what cannot fit stops the run at its node.
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import type { AwaseError } from '../../../engine/error.ts'
import { execute } from '../../../engine/run/execute.ts'
import { holdingPlan } from '../../../engine/run/plan/holding-plan.ts'
import { holdingText } from '../../../engine/run/plan/holding-text.ts'
import { planRun } from '../../../engine/run/plan/plan.ts'
import { kernelModule } from '../kernels/kernel-module.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

const megabyte = 2 ** 20

/** The job as it runs in a memory of so many megabytes. */
function within(budgetMb: number, { document, snapshot, host }: SmallJob) {
  const memory = new Memory({ budgetBytes: budgetMb * megabyte, kernels: kernelModule })
  return { document, snapshot, host: { ...host, memory } }
}

const made = new Map<string, Uint8Array>()

/** Rows of 101 bytes: those of one group, so many bytes of them, among others that are alone. Made once, since they are many. */
function rowsWithGroup(groupBytes: number, rows: number): Uint8Array {
  const wanted = `${groupBytes} of ${rows}`
  const bytes = made.get(wanted) ?? new TextEncoder().encode(textWithGroup(groupBytes, rows))
  made.set(wanted, bytes)
  return bytes
}

function textWithGroup(groupBytes: number, rows: number): string {
  const lines: string[] = []
  for (let i = 0; i < rows; i++) {
    lines.push(`${i * 100 < groupBytes ? 'x' : `g${i}`},${String(i).padStart(98, 'v')}\n`)
  }
  return `g,v\n${lines.join('')}`
}

const plain = {}
const ordered = { order: 'descending' }
const once = { distinct: true }
const byAnother = { order: 'ascending', orderBy: 'g', distinct: true }

function listJob(groupBytes: number, how: object = plain, rows = 200_000): SmallJob {
  const job = new SmallJob(memoryHost())
  job.source('rows', 'g v', rowsWithGroup(groupBytes, rows))
  const measures = [{ kind: 'list', field: 'v', as: 'all', scale: 0, separator: ', ', ...how }]
  job.node('groups', 'aggregate', { groupBy: [{ field: 'g' }], measures }, { in: 'rows' })
  job.file('out', 'groups')
  return job
}

function plannedIn(budgetMb: number, how: object = plain) {
  const { document, snapshot, host } = within(budgetMb, listJob(0, how))
  return holdingPlan(planRun(document, ['out']), snapshot, host)[0]!
}

describe('a list of a group', () => {
  it.each([8, 16, 32])('fits as long as the plan says, in %i MB', async (budgetMb) => {
    const { decision, valueBytes } = plannedIn(budgetMb)
    expect(decision).toBe('spill')
    const job = listJob(valueBytes!)
    await execute(within(budgetMb, job))
    const [, first] = job.text('out.csv').split('\n')
    expect(first!.length).toBeGreaterThanOrEqual(valueBytes!)
  })

  it.each([
    ['in order', ordered],
    ['each once', once],
    ['by another field', byAnother],
  ])('fits as long as the plan says, %s', async (_, how) => {
    const { valueBytes } = plannedIn(8, how)
    expect(valueBytes).toBeLessThan(plannedIn(8).valueBytes!)
    const job = listJob(valueBytes!, how, 50_000)
    await execute(within(8, job))
    const [, first] = job.text('out.csv').split('\n')
    expect(first!.length).toBeGreaterThanOrEqual(valueBytes!)
  })

  it.each([
    ['as rows came', plain],
    ['in order', ordered],
    ['each once', once],
    ['by another field', byAnother],
  ])('stops the run at its node where it is far longer, %s', async (_, how) => {
    const job = within(8, listJob(12 * megabyte, how, 130_000))
    await expect(execute(job)).rejects.toMatchObject({
      code: 'memory.over-budget',
      place: { node: 'groups' },
    })
  })

  it('is bounded in the words of the plan', () => {
    const planned = plannedIn(8)
    expect(holdingText(planned, 'Groups', 'en').message).toContain(
      'One group’s list must fit as a whole: one of 256 KB surely does',
    )
    const { valueBytes: _, ...without } = planned
    expect(holdingText(without, 'Groups', 'en').message).not.toContain('list')
  })
})

function letterOf(row: number): string {
  return String.fromCharCode(97 + ((row * 7) % 20))
}

it.each([16, 32])(
  'rows of a megabyte are sorted in %i MB',
  { timeout: 60_000 },
  async (budgetMb) => {
    const job = new SmallJob(memoryHost())
    const texts = Array.from({ length: 20 }, (_, row) => letterOf(row).repeat(megabyte))
    job.source('rows', 'id v', `id,v\n${texts.map((text, row) => `${row},${text}\n`).join('')}`)
    const key = { field: 'v', direction: 'descending', nulls: 'last', collation: 'bytes' }
    job.node('sorted', 'sort', { keys: [key] }, { in: 'rows' })
    job.file('out', 'sorted')
    await execute(within(budgetMb, job))
    expect(job.host.spillCount).toBeGreaterThan(1)
    const lines = job.text('out.csv').trimEnd().split('\n').slice(1)
    const inOrder = lines.map((line) => line.slice(line.indexOf(',') + 1))
    expect(inOrder.map((text) => [text[0], text.length])).toEqual(
      texts.toSorted((a, b) => (a < b ? 1 : -1)).map((text) => [text[0], megabyte]),
    )
  },
)

const sameValue = { fields: ['v'], normalise: asIs, nulls: 'equal', keep: 'first', by: '' }
const listed = { kind: 'list', field: 'v', as: 'all', scale: 0, separator: ', ' }

describe.each([16, 32])('rows of a megabyte in %i MB', (budgetMb) => {
  it.each([
    ['dedupe', sameValue, 20],
    ['dedupe', { ...sameValue, fields: ['id'], keep: 'highest', by: 'v' }, 20],
    ['aggregate', { groupBy: [{ field: 'id' }], measures: [listed] }, 20],
    ['aggregate', { groupBy: [{ field: 'id' }], measures: [{ ...listed, distinct: true }] }, 20],
  ])('go through %s', { timeout: 60_000 }, async (type, config, rows) => {
    const job = new SmallJob(memoryHost())
    const lines = Array.from(
      { length: rows },
      (_, row) => `${row},${`${row} `.repeat(megabyte / 3)}\n`,
    )
    job.source('rows', 'id v', `id,v\n${lines.join('')}`)
    job.node('held', type, config, { in: 'rows' })
    job.file('out', 'held')
    await execute(within(budgetMb, job))
    expect(job.host.spillCount).toBeGreaterThan(0)
    expect(job.text('out.csv').split('\n').slice(1).join('\n')).toBe(lines.join(''))
  })
})

/** Six rows of two megabytes, of which no two are the same. */
function longRows(kind: 'csv' | 'ndjson'): string {
  const rows = Array.from({ length: 6 }, (_, row) => {
    return { id: String(row), v: letterOf(row).repeat(2 * megabyte) }
  })
  if (kind === 'ndjson') return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  return `id,v\n${rows.map(({ id, v }) => `${id},${v}\n`).join('')}`
}

const downwards = { field: 'v', direction: 'descending', nulls: 'last', collation: 'bytes' }
const listedById = { groupBy: [{ field: 'id' }], measures: [listed] }

describe.each(['csv', 'ndjson'] as const)('a row of two megabytes of %s in 16 MB', (kind) => {
  const refusal = async (build: (job: SmallJob, source: () => void) => void): Promise<unknown> => {
    const job = new SmallJob(memoryHost())
    const read = (id: string): void => {
      const source = job.source(id, 'id v', longRows(kind))
      if (kind === 'ndjson') source.config = { ...source.config, format: { kind } }
    }
    read('rows')
    build(job, () => read('others'))
    job.file('out', 'held')
    return await execute(within(16, job)).catch((error: unknown) => error)
  }

  it.each([
    ['sort', { keys: [downwards] }],
    ['aggregate', listedById],
    ['filter', { condition: { criteria: [], logic: '' } }],
  ])('is named where it is too long behind a %s', { timeout: 60_000 }, async (type, config) => {
    const error = await refusal((job) => job.node('held', type, config, { in: 'rows' }))
    expect(error).toMatchObject({
      code: 'memory.long-row',
      place: { node: expect.stringMatching(/^(held|out)$/), file: 'rows-1.csv' },
      values: { rowMb: 2, budgetMb: 16 },
    })
    expect((error as AwaseError).place.line).toBeGreaterThan(0)
  })

  it('is named where a merge holds it', { timeout: 60_000 }, async () => {
    const error = await refusal((job, readOthers) => {
      readOthers()
      job.merge('held', 'rows', 'others', 'id')
    })
    expect(error).toMatchObject({
      code: 'memory.long-row',
      place: { node: 'held', file: 'others-1.csv' },
    })
  })
})
