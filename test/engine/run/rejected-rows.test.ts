// Rejected rows in any number: what is too many to keep is put aside, and the file is the same.
import { describe, expect, it } from 'vitest'
import type { Batch } from '../../../engine/batch/batch.ts'
import { Memory } from '../../../engine/batch/memory.ts'
import { textVector } from '../../../engine/batch/text-vector.ts'
import { execute } from '../../../engine/run/execute.ts'
import { RejectedRows } from '../../../engine/run/rejected-rows.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
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

const snapshot: Snapshot = {
  sources: { rows: [{ name: 'rows.csv', hash: '', sizeBytes: 0, modifiedAt: '' }] },
  objects: {},
  context: { runId: '', sequence: 0, dueAt: '', startedAt: '', zone: 'UTC', startedAtLocal: '' },
}

/** One row, with so many characters. */
function rowOf(row: number, length: number): Batch {
  const text = `${row} `.repeat(length).slice(0, length)
  const origin = { node: 'rows', file: 'rows.csv', line: row + 2, row }
  return {
    schema: [{ name: 'text', type: 'string' }],
    rowCount: 1,
    columns: [{ vector: textVector([text]) }],
    origin: { describe: () => origin },
  }
}

/** Notes rows of these lengths, the last one first, each followed by `relieve`. */
async function noted(rejected: RejectedRows, lengths: readonly number[]): Promise<void> {
  for (const [row, length] of [...lengths.entries()].toReversed()) {
    rejected.note('mapped', rowOf(row, length), [{ row: 0, code: 'mapping.required' }])
    await rejected.relieve()
  }
}

describe('long rejected rows', () => {
  const long = Array.from({ length: 90 }, (_, row) => 100_000 + row)
  const short = Array.from({ length: 90 }, () => 10)
  const budgetBytes = 16 * 2 ** 20

  async function written(lengths: readonly (readonly number[])[], canSpill: boolean) {
    const host = memoryHost()
    const { spill, ...files } = host.files
    const memory = new Memory({ budgetBytes })
    const given = { ...host, files: canSpill ? { ...files, spill: spill! } : files, memory }
    const rejected = new RejectedRows(['rows', 'mapped'], snapshot, given)
    await rejected.open()
    const spills: number[] = []
    const memoryBytes: number[] = []
    for (const some of lengths) {
      await noted(rejected, some)
      await rejected.flush()
      spills.push(host.spillCount)
      memoryBytes.push(memory.sizeBytes)
    }
    const told = await rejected.close()
    const file = Buffer.from(host.output('rejected.ndjson'))
    return { told, file, spills, memoryBytes, left: host.spilled.size }
  }

  it('are put aside by their length, few as they are, and stand in the same order', async () => {
    const kept = await written([long], false)
    const aside = await written([long], true)
    expect([kept.spills[0], aside.spills[0]! > 0]).toEqual([0, true])
    expect(aside.told).toEqual(kept.told)
    expect(aside.file.equals(kept.file)).toBe(true)
  })

  it('leave nothing behind: neither files nor memory, and short ones stay after them', async () => {
    const { spills, memoryBytes, left } = await written([long, short, long, long], true)
    expect([spills[1], left]).toEqual([spills[0], 0])
    expect(spills[2]).toBeGreaterThan(spills[1]!)
    expect(memoryBytes.at(-1)).toBe(memoryBytes[0])
    expect(memoryBytes[0]).toBeLessThanOrEqual(budgetBytes / 4)
  })
})
