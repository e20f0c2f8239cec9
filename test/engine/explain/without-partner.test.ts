// Explanations of rows at a merge that keeps only rows without a partner: which went on, which had a partner, which were only compared with.
import { describe, expect, it } from 'vitest'
import { explain } from '../../../engine/run/explain/explain.ts'
import type { Question } from '../../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../../engine/run/explain/steps.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from '../run/small-job.ts'

/** What a merge of orders and customers says of a row. */
async function stepsAt(how: string, question: Question): Promise<Partial<ExplainedStep>[]> {
  const job = new SmallJob(memoryHost())
  job.source('orders', 'id customer', 'id,customer\n1,a\n2,x\n3,\n')
  job.source('customers', 'customer country', 'customer,country\na,JP\nb,DE\n,FR\n')
  const keys = [{ left: 'customer', right: 'customer', normalise: asIs }]
  const config = { how, keys, leftFields: null, rightFields: null, rightPrefix: '' }
  job.node('merged', 'merge', config, { left: 'orders', right: 'customers' })
  const { document, snapshot, host } = job
  const { steps } = await explain(document, snapshot, host, question)
  return steps
    .filter(({ node }) => node === 'merged')
    .map(({ outcome, from, record, reasons }) => ({ outcome, from, record, reasons }))
}

const row = (source: string, of: number): Question => ({ source, file: `${source}-1.csv`, row: of })

describe('a merge that keeps rows without a partner explains', () => {
  it('that a left row had a partner, that another had none, and a null key', async () => {
    const reason = { kind: 'key', port: 'right' }
    expect(await stepsAt('left-only', row('orders', 0))).toMatchObject([
      { outcome: 'ended', reasons: [{ ...reason, values: ['a'], matched: true }] },
    ])
    expect(await stepsAt('left-only', row('orders', 1))).toEqual([
      {
        outcome: 'passed',
        from: [{ node: 'orders', port: 'left', row: 1 }],
        record: { id: '2', customer: 'x' },
        reasons: [{ ...reason, values: ['x'], matched: false }],
      },
    ])
    expect(await stepsAt('left-only', { node: 'merged', row: 1 })).toMatchObject([
      { record: { id: '3' }, reasons: [{ ...reason, values: [null], matched: false }] },
    ])
  })

  it('the same of the right side', async () => {
    expect(await stepsAt('right-only', row('customers', 0))).toMatchObject([
      { outcome: 'ended', reasons: [{ kind: 'key', port: 'left', values: ['a'], matched: true }] },
    ])
    expect(await stepsAt('right-only', { node: 'merged', row: 0 })).toEqual([
      {
        outcome: 'passed',
        from: [{ node: 'customers', port: 'right', row: 1 }],
        record: { customer: 'b', country: 'DE' },
        reasons: [{ kind: 'key', port: 'left', values: ['b'], matched: false }],
      },
    ])
  })

  it('no more than that it ended of a row that was only compared with', async () => {
    for (const of of [0, 1])
      expect(await stepsAt('left-only', row('customers', of))).toMatchObject([
        { outcome: 'ended', reasons: [] },
      ])
    expect(await stepsAt('right-only', row('orders', 1))).toMatchObject([
      { outcome: 'ended', reasons: [] },
    ])
  })
})
