// The destination at run time: one staged output, whose size and hash are those of its bytes.
import { describe, expect, test } from 'vitest'
import type { Batch } from '../../../engine/batch/batch.ts'
import { defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import type { StagedOutput } from '../../../engine/nodes/destination-writer.ts'
import { destinationConfigSchema } from '../../../engine/nodes/destination/config.ts'
import type { DestinationConfig } from '../../../engine/nodes/destination/config.ts'
import { createDestination } from '../../../engine/nodes/destination/operator.ts'
import type { Rejection } from '../../../engine/nodes/operator.ts'
import { sha256 } from '../formats/bytes.ts'
import type { Row } from '../formats/bytes.ts'
import { batchOf } from '../formats/csv/batch-of.ts'
import { hostOf } from '../formats/host.ts'
import type { TestHost } from '../formats/host.ts'

const run = {
  runId: 'r1',
  sequence: 0,
  dueAt: '2026-11-21T15:30:00Z',
  startedAt: '2026-11-21T15:30:02Z',
  zone: 'Asia/Tokyo',
  startedAtLocal: '2026-11-22T00:30:02',
}
const names = ['番号', 'name']

interface Outcome {
  staged: StagedOutput
  bytes: Uint8Array
  text: string
  rejections: Rejection[]
  counters: Record<string, number>
}

async function deliver(
  config: Partial<DestinationConfig>,
  batches: readonly (readonly Row[])[],
  host: TestHost = hostOf({}),
): Promise<Outcome> {
  const rejections: Rejection[] = []
  const counters: Record<string, number> = {}
  const format = defaultWriteFormat
  const destination = createDestination(
    destinationConfigSchema.parse({
      connector: 'sftp',
      connection: 'c',
      write: {},
      format,
      ...config,
    }),
    {
      nodeId: 'report',
      input: batchOf(names, []).schema,
      run,
      host,
      reject: (_: Batch, more) => void rejections.push(...more),
      count(counter, by) {
        counters[counter] = (counters[counter] ?? 0) + by
      },
    },
  )
  for (const rows of batches) await destination.accept(batchOf(names, rows))
  const staged = await destination.finish()
  const bytes = host.staged.get(staged.file)!.bytes()
  return { staged, bytes, text: new TextDecoder().decode(bytes), rejections, counters }
}

describe('a file', () => {
  const write = { folder: '/in', name: 'report_{yyyyMMddHHmmss}.csv' }

  test('is CSV in the format, under a name with the date of the start', async () => {
    const { staged, bytes, text, counters } = await deliver({ write }, [
      [['1', 'Ann']],
      [
        ['2', null],
        [null, ''],
      ],
    ])
    expect(text).toBe('番号,name\n1,Ann\n2,\n,""\n')
    expect(staged).toEqual({
      node: 'report',
      kind: 'file',
      name: 'report_20261122003002.csv',
      file: 'report.csv',
      rows: 3,
      sizeBytes: bytes.length,
      sha256: sha256(bytes),
    })
    expect(counters).toEqual({ in: 3, written: 3, rejected: 0 })
  })

  test('without rows is its header', async () => {
    const { staged, text } = await deliver({ write }, [])
    expect({ text, rows: staged.rows }).toEqual({ text: '番号,name\n', rows: 0 })
  })

  test('rejects rows that the encoding cannot hold, with field, value and characters', async () => {
    const format = { ...defaultWriteFormat, encoding: 'shift_jis', newline: 'crlf' } as const
    const rows = [
      ['1', '髙①～−'],
      ['é', 'Zoë😀'],
      ['3', 'ok'],
    ]
    const { staged, rejections, counters, bytes } = await deliver({ write, format }, [rows])
    expect(rejections).toEqual([
      {
        row: 1,
        code: 'file.unencodable',
        field: '番号',
        value: 'é',
        values: {
          characters: 'é ë 😀',
          codePoints: 'U+00E9 U+00EB U+1F600',
          encoding: 'shift_jis',
        },
      },
    ])
    expect(counters).toEqual({ in: 3, written: 2, rejected: 1 })
    expect(staged.rows).toBe(2)
    expect(Buffer.from(bytes).toString('hex')).toBe(
      '94d48d86' +
        '2c6e616d650d0a' +
        '312c' +
        'eee0' +
        '8740' +
        '8160' +
        '817c' +
        '0d0a332c6f6b0d0a',
    )
  })

  test('refuses a name that cannot be filled, and a connector that is not there', async () => {
    const bad = { folder: '/', name: 'x_{yy}.csv' }
    await expect(deliver({ write: bad }, [])).rejects.toThrow(
      expect.objectContaining({ code: 'file.name-pattern' }),
    )
    await expect(deliver({ connector: 'gone', write }, [])).rejects.toThrow(
      expect.objectContaining({ code: 'connection.connector' }),
    )
  })

  test('larger than the buffer arrives whole', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => [String(i), 'x'.repeat(20)])
    const { staged, bytes, text } = await deliver({ write }, [rows, rows])
    expect(staged).toMatchObject({ rows: 80_000, sizeBytes: bytes.length, sha256: sha256(bytes) })
    expect(text.split('\n').length).toBe(80_002)
  })
})

test('records are NDJSON: an object a row, in schema order', async () => {
  const write = { object: 'Route', mode: 'upsert', key: [] }
  const { staged, bytes, text, counters } = await deliver({ connector: 'object', write }, [
    [['1', 'A "q"\n']],
    [[null, '合😀']],
  ])
  expect(text).toBe('{"番号":"1","name":"A \\"q\\"\\n"}\n{"番号":null,"name":"合😀"}\n')
  expect(staged).toEqual({
    node: 'report',
    kind: 'records',
    name: 'Route',
    file: 'report.ndjson',
    rows: 2,
    sizeBytes: bytes.length,
    sha256: sha256(bytes),
  })
  expect(counters).toEqual({ in: 2, written: 2 })
})
