// `validate`: what is wrong with a job, with its settings, and with the files that it is to read.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { awase, awaseHere, golden, routes, temporaryFolder } from './spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

const job = join(golden, 'routes-small/job.json')

describe('validate', () => {
  it('finds nothing wrong with a good job', async () => {
    const { code, out } = await awase(['validate', 'routes-small/job.json'])
    expect({ code, out }).toEqual({ code: 0, out: 'No problems.\n' })
  })

  it('tells problems with node, setting, code and hint', async () => {
    const broken = join(root, 'broken.json')
    writeFileSync(broken, readFileSync(job, 'utf8').replaceAll('"origin_state"', '"nowhere"'))
    const { code, out } = await awaseHere(['validate', broken, '--json'])
    expect(code).toBe(3)
    const { problems } = JSON.parse(out) as { problems: Record<string, unknown>[] }
    expect(problems).toContainEqual(
      expect.objectContaining({ node: 'class', code: 'schema.field-missing', field: 'nowhere' }),
    )
    const german = await awaseHere(['validate', broken], { language: 'de' })
    expect(german.out).toMatch(/^Fehler: Class \(class\) · cases\./m)
  })

  it('says what a wrong setting would take, and which setting an unknown one may be', async () => {
    const broken = join(root, 'settings.json')
    const text = readFileSync(job, 'utf8').replaceAll('"how": "left"', '"how": "outer"')
    writeFileSync(broken, text.replaceAll('"rightPrefix"', '"rightPrefx"'))
    const { code, out } = await awaseHere(['validate', broken])
    expect(code).toBe(3)
    expect(out).toContain('The setting “how” cannot be "outer".\n  Choose one of: left, inner,')
    expect(out).toContain('The setting “rightPrefix” is missing.\n  Add it; it takes a text.')
    expect(out).toContain('There is no setting “rightPrefx”; it changes nothing.')
    expect(out).toContain('Did you mean “rightPrefix”?')
    const document = JSON.parse(readFileSync(job, 'utf8')) as { nodes: { config: object }[] }
    for (const node of document.nodes) node.config = { ...node.config, utterly: true }
    writeFileSync(broken, JSON.stringify(document))
    const further = await awaseHere(['validate', broken, '--json'])
    expect(further.code).toBe(0)
    const { problems } = JSON.parse(further.out) as { problems: Record<string, unknown>[] }
    expect(problems.map((problem) => [problem['code'], problem['severity']])).toEqual(
      document.nodes.map(() => ['config.unknown-key', 'notice']),
    )
  })

  it('tells of given files which nodes keep rows in memory', async () => {
    const { code, out } = await awaseHere(['validate', ...routes])
    expect(code).toBe(0)
    expect(out).toMatch(/\)\n(.+ keeps .+ in memory: \d+ KB of files arrive, .+\n)+$/)
    const small = await awaseHere(['validate', ...routes, '--json', '--memory', '1MB'])
    const { holding } = JSON.parse(small.out) as { holding: { what: string; decision: string }[] }
    expect(holding).toContainEqual(expect.objectContaining({ decision: 'hold', what: 'rows' }))
  })

  it('says of a file that is no job what it is not', async () => {
    const text = join(root, 'text.json')
    writeFileSync(text, 'not json')
    const { code, err } = await awaseHere(['validate', text])
    expect(code).toBe(3)
    expect(err).toContain('(job.not-json)')
    writeFileSync(text, readFileSync(job, 'utf8').replace('"nodes": [', '"nodes" ['))
    const edited = await awaseHere(['validate', text])
    expect(edited.err).toContain('text.json, line 5\n')
    writeFileSync(text, '[]')
    const list = await awaseHere(['validate', text])
    expect(list.code).toBe(3)
    expect(list.err).toContain('A job document is an object; this is a list.')
  })
})

describe('validate with files', () => {
  const simple = join(root, 'simple.json')
  const source = (format: object, schema: string[]): void => {
    const config = {
      connector: 'upload',
      connection: '',
      read: { files: [] },
      format: { kind: 'csv', ...format },
      schema: schema.map((name) => ({ name, type: 'string' })),
    }
    const node = {
      id: 's',
      type: 'source',
      version: 1,
      name: 'S',
      config,
      position: { x: 0, y: 0 },
    }
    const document = { format: 1, id: 'j', name: 'J', nodes: [node], edges: [], frames: [] }
    writeFileSync(simple, JSON.stringify(document))
  }
  const found = async (text: string | Uint8Array): Promise<string[]> => {
    const file = join(root, 'given.csv')
    writeFileSync(file, text)
    const { out } = await awaseHere(['validate', simple, '--in', `s=${file}`, '--json'])
    const { problems } = JSON.parse(out) as { problems: Record<string, string>[] }
    return problems
      .map(({ code, severity, message }) => `${severity} ${code}: ${message}`)
      .filter((line) => !line.includes('node.output-unused'))
  }

  it('finds nothing in files that are as they are set', async () => {
    source({}, ['id', 'name'])
    expect(await found('name,id\nKyoto,1\n')).toEqual([])
  })

  it('tells delimiter, encoding, quote and header that look otherwise', async () => {
    source({ encoding: 'windows-1252', quote: '', header: false }, ['id'])
    expect(await found('id;name\n1;"Köln"\n2;"Würzburg"\n3;"Östrich"\n')).toEqual([
      'notice source.other-encoding: given.csv looks like UTF-8, but is read as Windows-1252.',
      'notice source.other-delimiter: Fields of given.csv seem to be parted by “;”, not by “,”.',
      'notice source.other-quote: Fields of given.csv seem to be quoted by "; set is “”.',
      'notice source.other-header: given.csv seems to begin with a header, which is read as a row.',
    ])
  })

  it('tells of missing, similar and further fields, and of rows that will be rejected', async () => {
    source({}, ['id', 'Name'])
    expect(await found('id,name \n1,Kyoto\n')).toEqual([
      expect.stringMatching(/^error source\.similar-field: given\.csv has no field "Name"/),
    ])
    expect(await found('id\n1\n')).toEqual([
      expect.stringMatching(/^error source\.field-missing: /),
    ])
    expect(await found('id,Name,more\n1,Kyoto,x\n2,Nara\n')).toEqual([
      'notice source.field-new: given.csv has a further field “more”, which is not read.',
      expect.stringMatching(
        /^notice source\.ragged-rows: To be rejected of the first 2 rows of given\.csv: 1 /,
      ),
    ])
  })

  it('tells what reading would stop at, and another packing or kind', async () => {
    source({}, ['id'])
    expect(await found(Uint8Array.from([0x69, 0x64, 10, 0x31, 0xff, 10]))).toEqual([
      expect.stringMatching(
        /^notice source\.undecodable-rows: .*first 1 rows of given\.csv: 1, .*UTF-8 \(FF in hex\)/,
      ),
    ])
    expect(await found(Uint8Array.from([0x69, 0x64, 0xff, 10, 0x31, 10]))).toEqual([
      expect.stringMatching(/^error encoding\.undecodable-structure: given\.csv, line 1: /),
    ])
    expect(await found(Uint8Array.from([0x1f, 0x8b, 8, 0]))).toEqual([
      'error source.other-packing: given.csv is packed otherwise than it is set (it is: gzip; set: none).',
    ])
    expect(await found('{"id":1}\n')).toEqual([
      'notice source.other-kind: given.csv looks like ndjson, but is read as csv.',
      expect.stringMatching(/^error source\.field-missing: /),
    ])
  })
})
