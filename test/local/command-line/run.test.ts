// `awase run` as a process: outputs byte for byte, the summary, exit codes, what a failed or stopped run leaves behind.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../../local/command-line/summary.ts'
import { awase, golden, routes, temporaryFolder } from './spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

const expected = (file: string): Buffer => readFileSync(join(golden, 'routes-small/expected', file))

describe('run', () => {
  it('writes what the studio would deliver, and tells it as JSON', async () => {
    const folder = join(root, 'new/out')
    const { code, out, err } = await awase(['run', ...routes, '--out', folder, '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(folder).toSorted()).toEqual(['file.csv', 'rejected.ndjson', 'store.ndjson'])
    for (const file of readdirSync(folder)) {
      expect(readFileSync(join(folder, file)).equals(expected(file)), file).toBe(true)
    }
    const summary = JSON.parse(out) as Summary
    expect(summary).toMatchObject({ status: 'ok', balance: true, rejected: { rows: 2 } })
    const sha256 = createHash('sha256').update(expected('file.csv')).digest('hex')
    expect(summary.outputs[0]).toMatchObject({ node: 'file', file: 'file.csv', rows: 13, sha256 })
    expect(summary.inputs).toHaveLength(4)
    const rows = summary.rejected.kinds.map((kind) => kind.rows)
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(summary.nodes['busy']!.counters).toMatchObject({ in: 15, kept: 13, removed: 2 })
  })

  it('gives the same bytes with very little memory', async () => {
    const folder = join(root, 'small')
    const { code } = await awase(['run', ...routes, '--out', folder, '--memory', '16MB'])
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'file.csv')).equals(expected('file.csv'))).toBe(true)
  })

  it('tells people the same in their language, and draws nothing where nobody looks', async () => {
    const folder = join(root, 'de')
    const german = await awase(['run', ...routes, '--out', folder], { language: 'de_DE.UTF-8' })
    expect(german.out).toMatch(/Ausgabe +Zeilen +sha-256\nfile\.csv +13 +[0-9a-f]{64}\n/)
    expect(german.out).toContain('Jeder Knoten geht auf.')
    expect(german.err).toBe('')
    const japanese = await awase(['run', ...routes, '--out', folder], { language: 'ja_JP.UTF-8' })
    expect(japanese.out).toContain('すべてのノードで件数が合っています。')
  })

  it('ends with 4 for rejected rows only when asked to', async () => {
    const folder = join(root, 'strict')
    expect((await awase(['run', ...routes, '--out', folder, '--strict'])).code).toBe(4)
  })

  it('leaves the rejected rows alone where a destination allows fewer', async () => {
    const routesJob = JSON.parse(readFileSync(join(golden, routes[0]!), 'utf8')) as {
      nodes: { id: string; type: string; config: Record<string, unknown> }[]
    }
    const { config } = routesJob.nodes.find(({ type }) => type === 'destination')!
    const limited = async (mostRejected: number): Promise<{ code: number | null; out: string }> => {
      Object.assign(config, { whenRejected: 'limit', mostRejected })
      const job = join(root, `limited-${mostRejected}.json`)
      writeFileSync(job, JSON.stringify(routesJob))
      const folder = join(root, `limited-${mostRejected}`)
      return awase(['run', job, ...routes.slice(1), '--out', folder, '--json'])
    }
    const refused = await limited(0)
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'run.too-many-rejects' } })
    expect(readdirSync(join(root, 'limited-0'))).toEqual(['rejected.ndjson'])
    expect((await limited(1000)).code).toBe(0)
  })

  it('fails with code, place and hint, and leaves no output', async () => {
    const file = join(root, 'other.csv')
    writeFileSync(file, 'id,name\n1,x\n')
    const folder = join(root, 'failed')
    const call = ['run', 'filter/job.json', '--in', `orders=${file}`, '--out', folder, '--json']
    const { code, out, err } = await awase(call)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      status: 'failed',
      error: { code: 'source.field-missing', place: { file: 'other.csv' } },
    })
    expect(err).toContain('(source.field-missing)')
    expect(readdirSync(folder)).toEqual([])
  })

  it('refuses a job with errors, and says which', async () => {
    const text = readFileSync(join(golden, 'filter/job.json'), 'utf8')
    const job = join(root, 'broken.json')
    const broken = JSON.parse(text) as { edges: unknown[] }
    broken.edges = []
    writeFileSync(job, JSON.stringify(broken))
    const folder = join(root, 'refused')
    const { code, err } = await awase(['run', job, '--out', folder])
    expect(code).toBe(3)
    expect(err).toContain('(node.input-missing)')
    expect(existsSync(folder)).toBe(false)
    for (const other of [
      ['preview', job, '--node', 'out'],
      ['explain', job, '--node', 'out', '--row', '0'],
    ]) {
      const refused = await awase(other)
      expect(refused.code).toBe(3)
      expect(refused.err).toMatch(/^error: Out \(out\)\n.*\n.*\n.*\(node\.input-missing\)\n$/)
    }
    // What is wrong further down is nobody's business there.
    const before = await awase([
      'preview',
      job,
      '--node',
      'orders',
      '--in',
      'orders=filter/input/orders-1.csv',
    ])
    expect(before.code).toBe(0)
  })

  it('notes a field that the source does not know', async () => {
    const text = readFileSync(join(golden, 'filter/input/orders-1.csv'), 'utf8')
    const file = join(root, 'more.csv')
    writeFileSync(file, text.replace(/^(.*)\n/, '$1,more\n'))
    const call = ['preview', 'filter/job.json', '--node', 'orders', '--in', `orders=${file}`]
    const { err } = await awase(call)
    expect(err).toMatch(/^notice: .*more.* \(source\.field-new\)/)
  })

  it('stops when it is told to, and leaves no output', async () => {
    const pipe = join(root, 'endless')
    execFileSync('mkfifo', [pipe])
    const folder = join(root, 'stopped')
    const call = ['run', 'filter/job.json', '--in', `orders=${pipe}`, '--out', folder]
    // Opening it to write waits for whoever reads: from then on the run is under way.
    const lines = `exec 3> '${pipe}'; echo open; while echo 1,2,3 >&3; do sleep 0.05; done`
    const writer = spawn('sh', ['-c', lines])
    const { code, err } = await awase(call, {
      started: (kill) => writer.stdout.once('data', () => kill('SIGINT')),
    })
    writer.kill()
    expect(code).toBe(1)
    expect(err).toContain('(run.cancelled)')
    expect(existsSync(folder)).toBe(false)
  })
})
