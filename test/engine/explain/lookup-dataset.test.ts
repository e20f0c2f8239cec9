// Explanations of a lookup in a dataset: which of its rows had the key, and which one was taken.
import { describe, expect, it } from 'vitest'
import { explain } from '../../../engine/run/explain/explain.ts'
import type { Question } from '../../../engine/run/explain/explain.ts'
import { asIs } from '../../../engine/value/key.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from '../run/small-job.ts'

const gsid = (n: number): string => String(n).padStart(36, '0')

function job(): SmallJob {
  const small = new SmallJob(memoryHost())
  small.source('orders', 'id code', 'id,code\n1,a\n2,b\n3,c\n4,d\n')
  const accounts = [`${gsid(7)},a`, `${gsid(4)},b`, `${gsid(5)},a`, `${gsid(9)},d`, `${gsid(8)},d`]
  small.source('accounts', 'gsid:gsid key', `gsid,key\n${accounts.join('\n')}\n`)
  const config = {
    target: 'account',
    lookIn: 'dataset',
    object: '',
    gsidField: 'gsid',
    matches: [{ field: 'code', objectField: 'key', normalise: asIs }],
    none: 'null',
    defaultValue: '',
    several: 'lowest',
  }
  const feeds = { in: 'orders', records: 'accounts' }
  small.node('lowest', 'derived-mapping', config, feeds)
  small.node('strict', 'derived-mapping', { ...config, several: 'reject' }, feeds)
  small.file('all', 'lowest')
  small.file('some', 'strict')
  return small
}

async function stepAt(node: string, question: Question, batchBytes: number) {
  const { document, snapshot, host } = job()
  const { steps } = await explain(document, snapshot, host, question, batchBytes)
  return steps.filter((step) => step.node === node)
}

describe.each([1, 262144])('a lookup in a dataset, batches of %i bytes', (batchBytes) => {
  it('tells the candidates, lowest first, as rows that it came from', async () => {
    const [step] = await stepAt('lowest', { destination: 'all', row: 0 }, batchBytes)
    expect(step!.from).toEqual([
      { node: 'orders', port: 'in', row: 0 },
      { node: 'accounts', port: 'records', row: 2 },
      { node: 'accounts', port: 'records', row: 0 },
    ])
    expect(step!.reasons).toEqual([
      {
        kind: 'candidates',
        object: null,
        values: ['a'],
        count: 2,
        gsids: [gsid(5), gsid(7)],
        chosen: gsid(5),
      },
    ])
  })

  it('tells that there is none', async () => {
    const [step] = await stepAt('lowest', { destination: 'all', row: 2 }, batchBytes)
    expect(step!.reasons).toMatchObject([{ kind: 'candidates', count: 0, chosen: null }])
  })

  it('tells the candidates of a row that was rejected for them', async () => {
    const question = { source: 'orders', file: 'orders-1.csv', row: 3 }
    const [step] = await stepAt('strict', question, batchBytes)
    expect(step).toMatchObject({
      outcome: 'rejected',
      rejection: { code: 'derived.several-in-dataset', field: 'account' },
      reasons: [{ count: 2, gsids: [gsid(8), gsid(9)], chosen: null }],
    })
  })

  it('follows a row of the dataset to the rows that could have taken it', async () => {
    const question = { source: 'accounts', file: 'accounts-1.csv', row: 1 }
    const steps = await stepAt('lowest', question, batchBytes)
    expect(steps.map(({ outcome, row }) => [outcome, row])).toEqual([['passed', 1]])
  })
})
