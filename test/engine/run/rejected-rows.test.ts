// Rejected rows in any number: what is too many to keep is put aside, and the file is the same.
import { describe, expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { execute } from '../../../engine/run/execute.ts'
import { memoryHost } from '../memory-host.ts'
import { SmallJob } from './small-job.ts'

const rowCount = 12_000

/** Every row leaves the sort in one go, and all but one in ten lack what the mapping requires. */
async function rejectedBy(host: ReturnType<typeof memoryHost>, canSpill: boolean) {
  const { spill, ...files } = host.files
  const given = {
    ...host,
    files: canSpill ? { ...files, spill: spill! } : files,
    memory: new Memory({ budgetBytes: (canSpill ? 8 : 96) * 2 ** 20 }),
  }
  const job = new SmallJob(host)
  const lines = Array.from({ length: rowCount }, (_, i) => {
    return `${(i * 7919) % rowCount},${i % 10 === 0 ? 'x' : ''},a note that takes some room ${i}\n`
  })
  job.source('rows', 'id:integer mark note', `id,mark,note\n${lines.join('')}`)
  const key = { field: 'id', direction: 'ascending', nulls: 'last', collation: 'bytes' }
  job.node('sorted', 'sort', { keys: [key] }, { in: 'rows' })
  const fields = ['id', 'mark'].map((target) => {
    const from = { kind: 'field', field: target }
    return { target, type: 'string', from, required: target === 'mark' }
  })
  job.node('mapped', 'direct-mapping', { fields }, { in: 'sorted' })
  job.file('out', 'mapped')
  const report = await execute({ document: job.document, snapshot: job.snapshot, host: given })
  return { report, file: host.output('rejected.ndjson'), spills: host.spillCount }
}

describe('rejected rows', () => {
  it('are put aside when they are many, and stand in the order of their source', async () => {
    const kept = await rejectedBy(memoryHost(), false)
    const aside = await rejectedBy(memoryHost({ chunkBytes: 5000 }), true)
    expect([kept.spills, aside.spills > 2]).toEqual([0, true])
    expect(aside.report).toEqual(kept.report)
    expect(aside.report.rejected.rows).toBe(rowCount - rowCount / 10)
    expect(Buffer.from(aside.file).equals(Buffer.from(kept.file))).toBe(true)
    const rows = new TextDecoder().decode(aside.file).trimEnd().split('\n')
    const numbers = rows.map((line) => (JSON.parse(line) as { row: number }).row)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })
})
