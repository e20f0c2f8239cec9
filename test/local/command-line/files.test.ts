// The files of a call: pipes as inputs, places that cannot be written to, text that would steer a terminal.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultReadFormat, defaultWriteFormat } from '../../../engine/formats/csv/format.ts'
import { awase, awaseHere, temporaryFolder } from './spawning.ts'

const { path: folder, remove } = temporaryFolder()
afterAll(remove)

const position = { x: 0, y: 0 }
const text = 'name\nAnn\n'

/** Hands a file of one field on; answers the path of the job. */
function job(
  name: string,
  field = 'name',
  id = 'out',
  format: object = defaultWriteFormat,
): string {
  const common = { connector: 'sftp', connection: 'c' }
  const read = { folder: '/', prefix: 'x', suffix: '', pick: 'all' }
  const schema = [{ name: field, type: 'string' }]
  const source = { ...common, read, format: defaultReadFormat, schema }
  const destination = { ...common, write: { folder: '/', name: 'out.csv' }, format }
  const nodes = [
    { id: 'in', type: 'source', version: 1, name: 'in', config: source, position },
    { id, type: 'destination', version: 1, name: id, config: destination, position },
  ]
  const edges = [{ id: 'e', from: { node: 'in', port: 'out' }, to: { node: id, port: 'in' } }]
  const path = join(folder, `${name}.json`)
  writeFileSync(path, JSON.stringify({ format: 1, id: 'j', name, nodes, edges, frames: [] }))
  return path
}

const plain = job('plain')
const file = join(folder, 'names.csv')
writeFileSync(file, text)
const temporary = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('awase-in-'))

describe('a pipe as an input', () => {
  it('is read as a file is, and leaves no temporary file', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const before = temporary()
    const writer = spawn('sh', ['-c', `cat '${file}' > '${pipe}'`])
    const out = join(folder, 'piped')
    const { code } = await awaseHere(['run', plain, `--in=in=${pipe}`, `--out=${out}`])
    writer.kill()
    expect({ code, out: readFileSync(join(out, 'out.csv'), 'utf8') }).toEqual({
      code: 0,
      out: text,
    })
    expect(temporary()).toEqual(before)
  })

  it('that nobody writes to does not keep a stopped process alive', async () => {
    const pipe = join(folder, 'silent')
    execFileSync('mkfifo', [pipe])
    const spool = join(folder, 'spool')
    mkdirSync(spool)
    const call = ['run', plain, `--in=in=${pipe}`, `--out=${join(folder, 'never')}`]
    const { err } = await awase(call, {
      environment: { TMPDIR: spool },
      started: (kill) => {
        const timer = setInterval(() => {
          if (readdirSync(spool).length === 0) return
          clearInterval(timer)
          kill('SIGTERM')
        }, 50)
      },
    })
    expect(err).toContain('(run.cancelled)')
    expect(readdirSync(spool)).toEqual([])
  })
})

describe('an uploaded file', () => {
  it('is whatever the call names for its source', async () => {
    const path = job('uploaded')
    const document = JSON.parse(readFileSync(path, 'utf8')) as { nodes: { config: object }[] }
    Object.assign(document.nodes[0]!.config, { connector: 'upload', read: { files: [] } })
    writeFileSync(path, JSON.stringify(document))
    const out = join(folder, 'uploaded')
    const { code, err } = await awaseHere(['run', path, `--in=in=${file}`, `--out=${out}`])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readFileSync(join(out, 'out.csv'), 'utf8')).toBe(text)
  })
})

describe('outputs', () => {
  it('and rejected rows keep apart, whatever the destination is called', async () => {
    const named = job('named', 'name', 'rejected', { kind: 'ndjson' })
    const out = join(folder, 'named')
    const { code, err } = await awaseHere(['run', named, `--in=in=${file}`, `--out=${out}`])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(readdirSync(out).toSorted()).toEqual(['rejected.ndjson', 'rejected.rows.ndjson'])
    expect(readFileSync(join(out, 'rejected.rows.ndjson'), 'utf8')).toBe('{"name":"Ann"}\n')
  })

  it('leave nothing behind when a field name cannot be encoded', async () => {
    const format = { ...defaultWriteFormat, encoding: 'shift_jis' }
    const header = job('header', 'ü', 'out', format)
    const input = join(folder, 'header.csv')
    writeFileSync(input, 'ü\n1\n')
    const out = join(folder, 'header')
    const { err } = await awaseHere(['run', header, `--in=in=${input}`, `--out=${out}`])
    expect(err).toContain('(file.unencodable-header)')
    expect(readdirSync(out)).toEqual([])
  })

  it('never take the place of what is read', async () => {
    const out = join(folder, 'same')
    mkdirSync(out)
    const input = join(out, 'out.csv')
    writeFileSync(input, text)
    const { code, err } = await awaseHere(['run', plain, `--in=in=${input}`, `--out=${out}`])
    expect(code).toBe(2)
    expect(err).toContain('(call.out-is-input)')
    expect(readFileSync(input, 'utf8')).toBe(text)
  })

  it('on a full disk end in words, and leave nothing behind', async () => {
    const out = join(folder, 'full')
    mkdirSync(out)
    symlinkSync('/dev/full', join(out, 'out.csv.part'))
    const { code, err } = await awaseHere(['run', plain, `--in=in=${file}`, `--out=${out}`])
    expect(code).toBe(1)
    expect(err).toContain('(file.no-room)')
    expect(err).not.toContain('    at ')
    expect(readdirSync(out)).toEqual([])
  })

  it('that a folder stands in for end in words', async () => {
    const out = join(folder, 'taken')
    mkdirSync(join(out, 'out.csv'), { recursive: true })
    const { code, err } = await awaseHere(['run', plain, `--in=in=${file}`, `--out=${out}`])
    expect(code).toBe(1)
    expect(err).toContain('(file.write-failed)')
    expect(readdirSync(out)).toEqual(['out.csv'])
  })

  it('to a full stdout end in words', async () => {
    const call = ['preview', plain, '--node', 'in', `--in=in=${file}`]
    const { code, err } = await awase(call, { stdout: '/dev/full' })
    expect(code).toBe(1)
    expect(err).toContain('(file.no-room)')
    expect(err).not.toContain('    at ')
  })

  it.each(['/proc/none/out', '/dev/null/out'])('into %s are refused at once', async (out) => {
    const { code, err } = await awaseHere(['run', plain, `--in=in=${file}`, `--out=${out}`])
    expect(code).toBe(2)
    expect(err).toContain('(call.folder)')
  })
})

describe('characters that steer a terminal', () => {
  it('are shown in tables and messages, and stay what they are in JSON', async () => {
    const input = join(folder, 'steering.csv')
    const value = '\u001b[31mred\u009b\u007f\u0007'
    writeFileSync(input, `name\n${value}\n`)
    const call = ['preview', plain, '--node', 'in', `--in=in=${input}`]
    const { out } = await awaseHere(call)
    expect(out).toBe('name\n␛[31mred\\u009b\\u007f␇\n')
    const json = await awaseHere([...call, '--json'])
    expect((JSON.parse(json.out) as { rows: string[][] }).rows).toEqual([[value]])
    const { err } = await awaseHere(['preview', plain, '--node', '\u001b]0;title\u0007'])
    expect(err).toContain('“␛]0;title␇”')
  })
})
