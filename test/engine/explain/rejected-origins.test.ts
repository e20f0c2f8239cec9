// The rows of files behind rejected rows: both sides of a merge, every row of a group, and where the refused value stands.
import { describe, expect, it } from 'vitest'
import { createPreview } from '../../../engine/run/preview.ts'
import { rejectedOrigins } from '../../../engine/run/explain/rejected-origins.ts'
import type { RejectedOrigin } from '../../../engine/run/explain/rejected-origins.ts'
import type { RejectedRow } from '../../../engine/run/report.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from '../run/small-job.ts'

const asInteger = (target: string, field: string) => ({
  target,
  type: 'integer',
  from: { kind: 'field', field },
  required: false,
})

const orders = 'id,customer,amount\n1,a,50\n2,b,x\n3,a,70\n4,c,80\n'
const customers = 'customer,limit\nb,10\na,much\na,90\na,more\n'

/** Orders beside their customers; both an amount and a limit must be whole numbers. */
function shop(): SmallJob {
  const job = new SmallJob(memoryHost())
  job.source('orders', 'id customer amount', orders)
  job.source('customers', 'customer limit', customers)
  job.merge('merged', 'orders', 'customers', 'customer')
  const key = { field: 'id', direction: 'descending', nulls: 'last', collation: 'bytes' }
  job.node('sorted', 'sort', { keys: [key] }, { in: 'merged' })
  const fields = [asInteger('amount', 'amount'), asInteger('most', 'r_limit')]
  job.node('mapped', 'direct-mapping', { fields }, { in: 'sorted' })
  return job
}

async function rejectedBy(job: SmallJob, node: string): Promise<readonly RejectedRow[]> {
  const { document, snapshot, host } = job
  return (await createPreview(host).run({ document, snapshot, node, rows: 10 })).rejected
}

async function told(
  { document, snapshot, host }: SmallJob,
  rejected: readonly RejectedRow[],
  batchBytes?: number,
): Promise<string[][]> {
  const origins = await rejectedOrigins(document, snapshot, host, rejected, batchBytes)
  return origins.map((row) => row.map(inWords))
}

const inWords = ({ file, line, fields }: RejectedOrigin): string =>
  [`${file}:${line}`, ...fields].join(' ')

describe.each([1, 40, 262144])('origins of rejected rows, batches of %i bytes', (batchBytes) => {
  it('are all rows that were merged, with the one in which the value stands', async () => {
    const job = shop()
    const rejected = await rejectedBy(job, 'mapped')
    expect(rejected.map(({ row, value }) => `${row} ${value}`)).toEqual([
      '2 much',
      '2 more',
      '1 x',
      '0 much',
      '0 more',
    ])
    expect(await told(job, rejected, batchBytes)).toEqual([
      ['orders-1.csv:4', 'customers-1.csv:3 limit'],
      ['orders-1.csv:4', 'customers-1.csv:5 limit'],
      ['orders-1.csv:3 amount', 'customers-1.csv:2'],
      ['orders-1.csv:2', 'customers-1.csv:3 limit'],
      ['orders-1.csv:2', 'customers-1.csv:5 limit'],
    ])
  })

  it('are all rows of a group', async () => {
    const job = shop()
    const list = { kind: 'list', field: 'amount', as: 'all', scale: 0, separator: '+' }
    const grouping = { groupBy: [{ field: 'customer' }], measures: [list] }
    job.node('grouped', 'aggregate', grouping, { in: 'orders' })
    job.node('summed', 'direct-mapping', { fields: [asInteger('all', 'all')] }, { in: 'grouped' })
    const rejected = await rejectedBy(job, 'summed')
    expect(rejected.map(({ value }) => value)).toEqual(['50+70', 'x'])
    expect(await told(job, rejected, batchBytes)).toEqual([
      ['orders-1.csv:2', 'orders-1.csv:4'],
      ['orders-1.csv:3 amount'],
    ])
  })
})

describe('origins of rejected rows', () => {
  it('are the row itself where it came straight from a file', async () => {
    const job = new SmallJob(memoryHost())
    job.source('orders', 'id amount:integer', 'id,amount\n1,50\n2,x\n')
    expect(await told(job, await rejectedBy(job, 'orders'))).toEqual([['orders-1.csv:3']])
  })

  it('are the row itself where it could not be decoded', async () => {
    const job = new SmallJob(memoryHost())
    const file = Uint8Array.from([...Buffer.from('id,n\n1,a\n2,'), 0xff, 10])
    job.source('orders', 'id n', file)
    const rejected = await rejectedBy(job, 'orders')
    expect(rejected).toMatchObject([{ line: 3, field: 'n', values: { bytes: 'FF' } }])
    expect(await told(job, rejected)).toEqual([['orders-1.csv:3']])
  })

  it('are what the row names when the job no longer rejects it', async () => {
    const job = shop()
    const [first] = await rejectedBy(job, 'mapped')
    expect(await told(job, [{ ...first!, value: 'other' }])).toEqual([['orders-1.csv:4']])
  })

  it('are what the row names where a row met more than can be followed', async () => {
    const job = new SmallJob(memoryHost())
    job.source('orders', 'id key', 'id,key\n1,a\n')
    job.source('many', 'key n', `key,n\n${'a,x\n'.repeat(500)}`)
    job.merge('merged', 'orders', 'many', 'key')
    job.node('mapped', 'direct-mapping', { fields: [asInteger('n', 'r_n')] }, { in: 'merged' })
    const rejected = await rejectedBy(job, 'mapped')
    expect(await told(job, rejected.slice(0, 1))).toEqual([['orders-1.csv:2']])
  })
})
