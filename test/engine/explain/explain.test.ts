// Explanations of rows of a job with every kind of fate: kept, removed, matched, fanned out, rejected, delivered.
import { describe, expect, it } from 'vitest'
import { AwaseError } from '../../../engine/error.ts'
import { defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import { explain } from '../../../engine/run/explain/explain.ts'
import type { Question } from '../../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../../engine/run/explain/steps.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from '../run/small-job.ts'

const gsid = (n: number): string => String(n).padStart(36, '0')

const criterion = (field: string, operator: string, value: string) => ({
  field,
  operator,
  operand: { kind: 'value', value },
})

const map = (target: string, field: string, type = 'string') => ({
  target,
  type,
  from: { kind: 'field', field },
  required: false,
})

/** Orders, their customers, a filter, a case, a lookup, a mapping and a Shift_JIS file. */
function shop(): SmallJob {
  const job = new SmallJob(memoryHost())
  job.source(
    'orders',
    'id customer amount',
    'id,customer,amount\n1,a,50\n2,a,500\n3,b,700\n',
    'id,customer,amount\n4,,900\n5,z,x\n6,a,800,extra\n',
  )
  job.source('customers', 'customer country', 'customer,country\na,JP\nb,DE\nb,A😀\n')
  const condition = { criteria: [criterion('id', 'not-equals', '1')], logic: '' }
  job.node('some', 'filter', { condition }, { in: 'orders' })
  job.merge('merged', 'some', 'customers', 'customer')
  const cases = [
    {
      condition: { criteria: [criterion('r_country', 'equals', 'JP')], logic: '' },
      result: { kind: 'value', value: 'home' },
    },
    {
      condition: { criteria: [criterion('r_country', 'is-null', '')], logic: '' },
      result: { kind: 'null' },
    },
  ]
  cases[1]!.condition.criteria[0]!.operand = { kind: 'none' } as never
  const otherwise = { kind: 'value', value: 'abroad' }
  job.node(
    'market',
    'case',
    { field: 'market', type: 'string', cases, otherwise },
    { in: 'merged' },
  )
  const normalise = { trim: false, foldCase: true, foldWidth: false, stripZeros: false }
  const matches = [{ field: 'customer', objectField: 'code', normalise }]
  const lookup = { target: 'account', object: 'Account', matches, none: 'null', defaultValue: '' }
  job.node('account', 'derived-mapping', { ...lookup, several: 'lowest' }, { in: 'market' })
  const fields = [
    map('id', 'id'),
    map('amount', 'amount', 'decimal'),
    map('market', 'market'),
    map('country', 'r_country'),
    map('account', 'account'),
  ]
  job.node('mapped', 'direct-mapping', { fields }, { in: 'account' })
  const format = { ...defaultWriteFormat, encoding: 'shift_jis' }
  const write = { folder: '/', name: 'out.csv' }
  const config = { connector: 'sftp', connection: 'c', write, format }
  job.node('file', 'destination', config, { in: 'mapped' })
  const records = `GSID,code\n${gsid(1)},A\n${gsid(2)},a\n${gsid(3)},b\n`
  const file = job.host.put('Account.csv', records)
  job.snapshot.objects['Account'] = { object: 'Account', sequence: 1, file }
  return job
}

async function steps(question: Question, batchBytes?: number): Promise<ExplainedStep[]> {
  const { document, snapshot, host } = shop()
  return (await explain(document, snapshot, host, question, batchBytes)).steps
}

const told = ({ node, outcome, from, row }: ExplainedStep): string =>
  `${node}: ${from.map((place) => `${place.port}=${place.node}.${place.row}`).join(' ')} → ${outcome} ${row}`

const at = (all: readonly ExplainedStep[], node: string): ExplainedStep[] =>
  all.filter((step) => step.node === node)

describe.each([1, 40, 262144])('explanations, batches of %i bytes', (batchBytes) => {
  it('follows a written row back to every row it came from', async () => {
    const all = await steps({ destination: 'file', row: 0 }, batchBytes)
    expect(all.map(told)).toEqual([
      'orders:  → read 1',
      'some: in=orders.1 → passed 0',
      'customers:  → read 0',
      'merged: left=some.0 right=customers.0 → passed 0',
      'market: in=merged.0 → passed 0',
      'account: in=market.0 → passed 0',
      'mapped: in=account.0 → passed 0',
      'file: in=mapped.0 → written 0',
    ])
    expect(at(all, 'orders')[0]).toMatchObject({
      origin: { file: 'orders-1.csv', line: 3, row: 1 },
      record: { id: '2', customer: 'a', amount: '500' },
    })
    expect(at(all, 'customers')[0]!.origin).toMatchObject({ file: 'customers-1.csv', line: 2 })
    expect(at(all, 'file')[0]!.record).toMatchObject({ id: '2', market: 'home', account: gsid(1) })
  })

  it('counts written rows past those that the destination rejected', async () => {
    const all = await steps({ destination: 'file', row: 2 }, batchBytes)
    expect(at(all, 'orders')[0]).toMatchObject({ origin: { file: 'orders-2.csv', row: 0 } })
    expect(at(all, 'merged')[0]!.reasons).toEqual([
      { kind: 'key', port: 'right', values: [null], matched: false },
    ])
  })

  it('says which criterion removed a row', async () => {
    const all = await steps({ source: 'orders', file: 'orders-1.csv', row: 0 }, batchBytes)
    expect(all.map(told)).toEqual(['orders:  → read 0', 'some: in=orders.0 → ended null'])
    expect(all[1]!.reasons).toEqual([
      {
        kind: 'condition',
        logic: '',
        holds: false,
        criteria: [
          {
            letter: 'A',
            field: 'id',
            operator: 'not-equals',
            value: '1',
            comparedWith: '1',
            holds: false,
          },
        ],
      },
    ])
  })

  it('follows a row that fans out on both ways, one of them rejected at the end', async () => {
    const all = await steps({ source: 'orders', file: 'orders-1.csv', line: 4 }, batchBytes)
    expect(at(all, 'merged').map(told)).toEqual([
      'merged: left=some.1 right=customers.1 → passed 1',
      'merged: left=some.1 right=customers.2 → passed 2',
    ])
    expect(at(all, 'customers').map(({ record }) => record['country'])).toEqual(['DE', 'A😀'])
    expect(at(all, 'file').map(told)).toEqual([
      'file: in=mapped.2 → rejected null',
      'file: in=mapped.1 → written 1',
    ])
    expect(at(all, 'file')[0]!.rejection).toMatchObject({ code: 'file.unencodable', value: 'A😀' })
  })

  it('says why a row was rejected on the way, and what stood in it', async () => {
    const all = await steps({ source: 'orders', file: 'orders-2.csv', row: 1 }, batchBytes)
    expect(all.at(-1)).toMatchObject({
      node: 'mapped',
      outcome: 'rejected',
      rejection: { code: 'cast.decimal', field: 'amount', value: 'x' },
      record: { id: '5' },
    })
    expect(at(all, 'account')[0]!.reasons).toMatchObject([
      { kind: 'candidates', count: 0, gsids: [], chosen: null },
    ])
  })

  it('says why the source itself rejected a row', async () => {
    const all = await steps({ source: 'orders', file: 'orders-2.csv', row: 2 }, batchBytes)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({ node: 'orders', outcome: 'rejected', origin: { line: 4 } })
    expect(all[0]!.rejection!.code).toMatch(/^csv\./)
  })

  it('names the case that fired and the candidates of a lookup', async () => {
    const all = await steps({ destination: 'file', row: 0 }, batchBytes)
    expect(at(all, 'market')[0]!.reasons).toMatchObject([
      { kind: 'condition', case: 1, holds: true },
      { kind: 'fired', case: 1, value: 'home' },
    ])
    expect(at(all, 'account')[0]!.reasons).toEqual([
      {
        kind: 'candidates',
        object: 'Account',
        values: ['a'],
        count: 2,
        gsids: [gsid(1), gsid(2)],
        chosen: gsid(1),
      },
    ])
    const abroad = await steps({ destination: 'file', row: 1 }, batchBytes)
    expect(at(abroad, 'market')[0]!.reasons.at(-1)).toMatchObject({ case: null, value: 'abroad' })
  })

  it('follows a row of the held side to the rows it went into', async () => {
    const all = await steps({ source: 'customers', file: 'customers-1.csv', row: 1 }, batchBytes)
    expect(at(all, 'merged').map(told)).toEqual([
      'merged: left=some.1 right=customers.1 → passed 1',
    ])
    expect(at(all, 'orders')[0]!.record['id']).toBe('3')
  })

  it('answers for a row of any node', async () => {
    const all = await steps({ node: 'merged', row: 2 }, batchBytes)
    expect(at(all, 'merged')).toHaveLength(1)
    expect(at(all, 'market')).toEqual([])
  })
})

it('says when there is no such row', async () => {
  for (const question of [
    { destination: 'file', row: 99 },
    { node: 'merged', row: 99 },
    { source: 'orders', file: 'orders-1.csv', row: 99 },
    { source: 'orders', file: 'elsewhere.csv', row: 0 },
  ]) {
    await expect(steps(question)).rejects.toMatchObject({ code: 'explain.no-such-row' })
  }
  for (const question of [
    { destination: 'merged', row: 0 },
    { source: 'nowhere', file: 'a.csv', row: 0 },
  ]) {
    await expect(steps(question)).rejects.toBeInstanceOf(AwaseError)
  }
})

it('writes nothing', async () => {
  const job = shop()
  await explain(job.document, job.snapshot, job.host, { destination: 'file', row: 0 })
  expect(job.host.outputs.size).toBe(0)
})
