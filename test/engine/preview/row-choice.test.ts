// Choosing and pairing rows for a grid, against naive answers.
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { RecordStore } from '../../../engine/batch/records/record-store.ts'
import { OriginIndex } from '../../../engine/preview/origin-index.ts'
import { peekRows } from '../../../engine/preview/peek.ts'
import { randomRows, rowsOf, rowsWhere } from '../../../engine/preview/row-choice.ts'
import { pairRows } from '../../../engine/preview/row-pairs.ts'
import { Random } from '../../oracle/random.ts'
import { memoryHost } from '../memory-host.ts'
import { batchOf, runContext, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'
import { SmallJob } from '../run/small-job.ts'

function done<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

const schema = schemaOf('k n:integer')
const kept = (rows: readonly Row[], first = 0) => {
  const store = new RecordStore(schema)
  store.append(batchOf(schema, rows, first))
  return store.batch()
}

describe('rows of a view', () => {
  it('are those that a filter keeps', () => {
    const rows = Array.from({ length: 150_000 }, (_, i): Row => [`k${i % 7}`, String(i % 11)])
    const criteria = [
      { field: 'k', operator: 'equals' as const, operand: { kind: 'value' as const, value: 'k3' } },
      { field: 'n', operator: 'less' as const, operand: { kind: 'value' as const, value: '4' } },
    ]
    const found = done(rowsWhere(kept(rows), { criteria, logic: '' }, new Memory(), runContext))
    const naive = rows.flatMap(([k, n], i) => (k === 'k3' && Number(n) < 4 ? [i] : []))
    expect([...found]).toEqual(naive)
  })

  it('are a random part: the wanted number, ascending, the same for a seed, everywhere alike', () => {
    const rows = randomRows(10_000, 1_000, 7)
    expect(rows).toHaveLength(1_000)
    expect([...rows]).toEqual([...new Set(rows)].toSorted((a, b) => a - b))
    expect(randomRows(10_000, 1_000, 7)).toEqual(rows)
    expect(randomRows(10_000, 1_000, 8)).not.toEqual(rows)
    expect(randomRows(5, 1_000, 7)).toEqual(Uint32Array.of(0, 1, 2, 3, 4))
    const inFirstHalf = rows.filter((row) => row < 5_000).length
    expect(Math.abs(inFirstHalf - 500)).toBeLessThan(80)
  })

  it('can be those that stem from given rows', () => {
    const batch = kept(Array.from({ length: 50 }, (_, i): Row => [`k${i}`, String(i)]))
    const origins = new OriginIndex()
    for (const row of [3, 8, 8, 49]) {
      origins.add({ node: 'source', file: 'rows.csv', line: 0, row }, row)
    }
    expect([...done(rowsOf(batch, origins))]).toEqual([3, 8, 49])
  })
})

describe('rows side by side', () => {
  it('finds what changed, what is new and what is gone, for random edits', () => {
    for (let seed = 0; seed < 40; seed++) {
      const random = new Random(seed)
      const before = Array.from({ length: 40 }, (_, i): Row => [`k${i}`, String(i)])
      const after = before.map((row): Row => (random.chance(0.2) ? [row[0]!, null] : row))
      const { changed, added, gone } = done(pairRows(kept(before), kept(after.slice(0, 30))))
      const differing = after.slice(0, 30).filter(([, n]) => n === null).length
      expect({ changed, added, gone }).toEqual({ changed: differing, added: 0, gone: 10 })
    }
  })

  it('sets the second row of an origin beside the second one', () => {
    const one = kept([['a', '1']])
    const twice = new RecordStore(schema)
    for (const n of ['1', '2']) twice.append(batchOf(schema, [['a', n]]))
    expect(done(pairRows(one, twice.batch()))).toMatchObject({ changed: 0, added: 1, gone: 0 })
    expect(done(pairRows(twice.batch(), one))).toMatchObject({ changed: 0, added: 0, gone: 1 })
  })
})

describe('a peek', () => {
  it('shows the first rows that leave a node, and stops there', async () => {
    const job = new SmallJob(memoryHost())
    const lines = Array.from({ length: 50_000 }, (_, i) => `k${i},${i}\n`).join('')
    job.source('facts', 'k n:integer', `k,n\n${lines}`)
    job.keepAtLeast('many', 'facts', 'n', '10')
    job.file('out', 'many')
    const page = await peekRows(job.host, { ...job, node: 'many', rows: 3 })
    expect(page?.rows).toEqual([
      ['k10', '10'],
      ['k11', '11'],
      ['k12', '12'],
    ])
    expect(page?.rowCount).toBeLessThan(5_000)
    expect(await peekRows(job.host, { ...job, node: 'out', rows: 3 })).toBeNull()
  })
})
