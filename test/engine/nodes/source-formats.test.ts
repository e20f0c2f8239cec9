// A source of any format: old configs open, a kind chosen in the form is enough, and the file is read as it says.
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openNode } from '../../../engine/nodes/config.ts'
import { execute } from '../../../engine/run/execute.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import { bytesOf } from '../formats/bytes.ts'
import { zipOf } from '../formats/compression/zip-of.ts'
import { memoryHost } from '../memory-host.ts'
import { edge, jobNode, sourceConfig } from '../routes-job.ts'

const config = sourceConfig('in', 'a b:decimal')

describe('the config of a source', () => {
  it('opens from version 1, in which nothing was packed', () => {
    const { opened, problems } = openNode(jobNode('n', 'source', config))
    expect(problems).toEqual([])
    expect(opened!.config['compression']).toEqual({
      kind: 'none',
      member: '',
      members: 'one',
    })
    expect(opened!.config['format']).toEqual(config['format'])
    expect(nodeType('source')!.version).toBe(2)
  })

  it('keeps what was set before it was saved anew', () => {
    const packed = { ...config, compression: { kind: 'gzip' } }
    const { opened } = openNode(jobNode('n', 'source', packed))
    expect(opened!.config['compression']).toEqual({ kind: 'gzip', member: '', members: 'one' })
  })

  it.each(['ndjson', 'json', 'csv'])('needs no more than the kind %s', (kind) => {
    const switched = { ...config, format: { ...(config['format'] as object), kind } }
    expect(openNode(jobNode('n', 'source', switched)).problems).toEqual([])
    expect(openNode(jobNode('n', 'source', { ...config, format: { kind } })).problems).toEqual([])
  })

  it('says which kind it does not know', () => {
    const { problems } = openNode(jobNode('n', 'source', { ...config, format: { kind: 'xml' } }))
    expect(problems).toMatchObject([{ code: 'config.not-one-of', formKey: 'format.kind' }])
  })
})

async function run(format: object, compression: object, content: Uint8Array, write: object) {
  const host = memoryHost({ chunkBytes: 5 })
  const out = { connector: 'sftp', connection: 'partner', write: { folder: '/', name: 'o' } }
  const nodes = [
    jobNode('in', 'source', { ...config, format, compression }),
    jobNode('out', 'destination', { ...out, format: write }),
  ]
  const edges = [edge('in.out>out.in')]
  const at = '2026-01-01T00:00:00.000Z'
  const times = { dueAt: at, startedAt: at, zone: 'UTC', startedAtLocal: at.slice(0, 19) }
  const report = await execute({
    document: { format: 1, id: 'j', name: 'J', nodes, edges, frames: [] },
    snapshot: {
      sources: { in: [host.put('in', content)] },
      objects: {},
      context: { runId: 'r', sequence: 0, ...times },
    },
    host,
  })
  expect(report.balanced).toBe(true)
  const [staged] = report.outputs
  const text = new TextDecoder().decode(host.output(staged!.file))
  return { text, rejected: new TextDecoder().decode(host.output('rejected.ndjson')) }
}

it('turns packed NDJSON into a JSON array, bad records and casts rejected in file order', async () => {
  const lines = '{"a":"x","b":1.50}\n{"a":1,"b":"2,5"}\nno\n{"b":9007199254740993}\n'
  const packed = bytesOf(gzipSync(lines))
  const { text, rejected } = await run({ kind: 'ndjson' }, { kind: 'gzip' }, packed, {
    kind: 'json',
  })
  expect(text).toBe('[\n{"a":"x","b":1.50},\n{"a":null,"b":9007199254740993}\n]\n')
  const why = rejected
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { code: string; line: number; record: object })
    .map(({ code, line, record }) => [code, line, record])
  expect(why).toEqual([
    ['cast.decimal', 2, { a: '1', b: '2,5' }],
    ['json.unexpected', 3, { record: 'no' }],
  ])
})

it('reads all files of a zip that fit, each by its own header, and names them in what it rejects', async () => {
  const packed = zipOf([
    { name: 'b/1.csv', content: 'a,b\nx,1\n' },
    { name: 'readme.txt', content: 'no' },
    { name: 'b/2.csv', content: 'b,a\nbad,y\n2,z\n' },
    { name: 'b/3.csv', content: 'a,b\n' },
  ])
  const all = { kind: 'zip', member: 'b/*.csv', members: 'all' }
  const { text, rejected } = await run(config['format'] as object, all, packed, { kind: 'csv' })
  expect(text).toBe('a,b\nx,1\nz,2\n')
  expect(JSON.parse(rejected)).toMatchObject({ file: 'in/b/2.csv', line: 2, code: 'cast.decimal' })
})

function read(files: Parameters<typeof zipOf>[0]) {
  const all = { kind: 'zip', members: 'all' }
  return run(config['format'] as object, all, zipOf(files), { kind: 'csv' })
}

it('names the file in a zip that it cannot read', async () => {
  const csv = { name: 'a.csv', content: 'a,b\nx,1\n' }
  await expect(read([csv, { ...csv, name: 'b.csv', flags: 1 }])).rejects.toMatchObject({
    code: 'archive.encrypted',
    place: { file: 'in/b.csv' },
  })
  await expect(read([csv, { name: 'b.csv', content: '' }])).rejects.toMatchObject({
    code: 'csv.empty-file',
    place: { file: 'in/b.csv' },
  })
  await expect(read([csv, { name: 'b.csv', content: 'a,c\n1,2\n' }])).rejects.toMatchObject({
    code: 'source.field-missing',
    place: { file: 'in/b.csv' },
  })
})

it('delivers nothing of a file that is damaged at its end', async () => {
  const packed = bytesOf(gzipSync('a,b\n1,2\n'))
  const damaged = packed.with(packed.length - 1, 9)
  const format = config['format'] as object
  await expect(run(format, { kind: 'gzip' }, damaged, { kind: 'csv' })).rejects.toMatchObject({
    code: 'archive.checksum',
    place: { node: 'in', file: 'in' },
  })
})
