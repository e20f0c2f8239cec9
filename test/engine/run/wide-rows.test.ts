// Rows of 500 fields, a cell of a megabyte, keys of a megabyte: nodes that hold rows hand them on as they came, spilled or not.
import { describe, expect, it } from 'vitest'
import { execute } from '../../../engine/run/execute.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

const asIs = { trim: false, foldCase: false, foldWidth: false, stripZeros: false }
const names = Array.from({ length: 500 }, (_, index) => `f${index}`)
const rowCount = 120

const megabyte = 'データ'.repeat(117_000)

/** Row 7 has a megabyte in `f1`, rows 9 and 11 the same long key in `f0`. */
function cell(row: number, field: number): string {
  if (field === 0) return row === 9 || row === 11 ? megabyte : `key ${row % 50}`
  if (row === 7 && field === 1) return megabyte
  return field % 3 === 0 ? '' : `${row}-${field}`
}

function lineOf(number: number): string {
  return names.map((_, field) => cell(number, field)).join(',')
}

function wideJob(): SmallJob {
  const job = new SmallJob(memoryHost())
  const rows = Array.from({ length: rowCount }, (_, number) => `${lineOf(number)}\n`)
  job.source('wide', names.join(' '), `${names.join(',')}\n${rows.join('')}`)
  const key = { field: 'f0', direction: 'descending', nulls: 'last', collation: 'bytes' }
  job.node('sorted', 'sort', { keys: [key] }, { in: 'wide' })
  const unique = { fields: ['f0'], normalise: asIs, nulls: 'distinct', keep: 'last', by: '' }
  job.node('unique', 'dedupe', unique, { in: 'wide' })
  const measure = { kind: 'list', field: 'f1', as: 'all', scale: 0, separator: ';' }
  const groups = { groupBy: [{ field: 'f0' }], measures: [measure] }
  job.node('groups', 'aggregate', groups, { in: 'wide' })
  job.merge('merged', 'groups', 'unique', 'f0')
  job.file('out-sorted', 'sorted')
  job.file('out-merged', 'merged')
  return job
}

describe('wide rows', () => {
  it.each([undefined, 300_000])('pass through nodes that hold %s bytes', async (holdBytes) => {
    const job = wideJob()
    const { document, snapshot, host } = job
    const limit = holdBytes === undefined ? {} : { holdBytes }
    const report = await execute({ document, snapshot, host, batchBytes: 9000, ...limit })
    expect(report.balanced).toBe(true)
    const numbers = Array.from({ length: rowCount }, (_, number) => number)
    const [, ...sorted] = job.text('out-sorted.csv').trimEnd().split('\n')
    const byKey = numbers.toSorted((a, b) => {
      const [x, y] = [cell(a, 0), cell(b, 0)]
      return x === y ? a - b : x > y ? -1 : 1
    })
    expect(sorted.length).toBe(rowCount)
    expect(sorted.every((line, index) => line === lineOf(byKey[index]!))).toBe(true)
    const keys = [...new Set(numbers.map((number) => cell(number, 0)))]
    const merged = keys.map((key) => {
      const members = numbers.filter((number) => cell(number, 0) === key)
      const list = members.map((number) => cell(number, 1)).join(';')
      return `${key},${list},${lineOf(members.at(-1)!)}`
    })
    const [, ...lines] = job.text('out-merged.csv').trimEnd().split('\n')
    expect(lines.length).toBe(merged.length)
    expect(lines.every((line, index) => line === merged[index])).toBe(true)
  })
})
