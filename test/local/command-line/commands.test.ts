// The other commands: preview, explain, diff, schema, help. Each is a process once (`run.test.ts` is processes throughout); what else it
// says is asked in this process.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { functionDocumentation } from '../../../engine/expression/functions/documentation.ts'
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import { languages } from '../../../engine/nodes/node-type.ts'
import { awase, awaseHere, golden, routes, temporaryFolder } from './spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

const job = join(golden, 'routes-small/job.json')

describe('preview', () => {
  it('shows the first rows of a node by id or name', async () => {
    const call = ['preview', ...routes, '--node', 'Class', '--rows', '2', '--json']
    const { code, out } = await awase(call)
    expect(code).toBe(0)
    const page = JSON.parse(out) as { rowCount: number; rows: (string | null)[][] }
    expect(page).toMatchObject({ node: 'class', port: 'out', rowCount: 13 })
    expect(page.rows.map((row) => row.slice(0, 3))).toEqual([
      ['HNL ', 'LIH', '10'],
      ['', 'SFO', '5'],
    ])
  })

  it('shows what arrives at a destination as a table', async () => {
    const { out, err } = await awaseHere(['preview', ...routes, '--node', 'file', '--rows', '2'])
    const [head, first, second] = out.split('\n')
    expect(head).toMatch(/^origin +destination +flights/)
    expect(first).toMatch(/^"HNL " +LIH +10 +thin/)
    expect(second).toMatch(/^"" +SFO +5 +thin +∅ /)
    expect(err).toBe('2 of 13 rows\n')
  })

  it('shows another port', async () => {
    const call = ['preview', ...routes, '--node', 'origin', '--port', 'right', '--json']
    const { out } = await awaseHere(call)
    expect(JSON.parse(out)).toMatchObject({ port: 'right', rowCount: 7 })
  })
})

describe('explain', () => {
  it('tells how a delivered row came about', async () => {
    const call = ['explain', ...routes, '--destination', 'file', '--row', '1']
    const { code, out } = await awase(call)
    expect(code).toBe(0)
    expect(out).toContain(
      'Routes (routes): read from flights-airport-partner.csv, line 4 (record 2)\n',
    )
    expect(out).toContain('key "": no partner\n')
    expect(out).toContain('B ✗ origin_state is CA  ([origin_state] = ∅)\n')
    expect(out).toContain('no case fired: the default\n')
    expect(out).toContain('1P0100000000000000000000000000000003  ← chosen\n')
    expect(out).toMatch(/^File \(file\): written as row 1$/m)
  })

  it('tells what became of a line of a file, in any language and as JSON', async () => {
    const place = ['--source', 'routes', '--file', 'flights-airport-partner.csv', '--line', '2']
    const japanese = await awaseHere(['explain', ...routes, ...place], { language: 'ja_JP' })
    expect(japanese.out).toContain(
      'flights-airport-partner.csv の 2 行目（レコード 0）から読み込み',
    )
    const { out } = await awaseHere(['explain', ...routes, ...place, '--json'])
    const { steps } = JSON.parse(out) as { steps: { node: string; outcome: string }[] }
    expect(steps.filter(({ outcome }) => outcome === 'written').map(({ node }) => node)).toEqual([
      'file',
      'store',
    ])
  })

  it('says which files there are when it is asked about another', async () => {
    const place = ['--source', 'routes', '--file', 'input/flights-airport.csv', '--line', '2']
    const { err } = await awaseHere(['explain', ...routes, ...place])
    expect(err).toContain('It reads: flights-airport-partner.csv, flights-airport.csv.')
  })

  it('says when there is no such row', async () => {
    const call = ['explain', ...routes, '--destination', 'file', '--row', '999']
    const { code, err } = await awaseHere(call)
    expect(code).toBe(1)
    expect(err).toContain('(explain.no-such-row)')
  })

  it('says when no record begins on a line', async () => {
    const place = ['--source', 'routes', '--file', 'flights-airport.csv', '--line', '1']
    const { code, err } = await awaseHere(['explain', ...routes, ...place])
    expect(code).toBe(1)
    expect(err).toContain('(explain.no-such-line)')
  })

  it('takes a destination for a node', async () => {
    const row = ['--row', '1']
    const byNode = await awaseHere(['explain', ...routes, '--node', 'file', ...row])
    expect(byNode).toEqual(await awaseHere(['explain', ...routes, '--destination', 'file', ...row]))
    expect(byNode.code).toBe(0)
  })
})

describe('diff', () => {
  it('names changed settings by their path, and tells layout from meaning', async () => {
    const changed = JSON.parse(readFileSync(job, 'utf8')) as {
      name: string
      nodes: { id: string; name: string; position: { x: number }; config: { how?: string } }[]
      edges: { to: { node: string } }[]
    }
    changed.name = 'Changed'
    changed.nodes = changed.nodes.filter(({ id }) => id !== 'store')
    changed.edges = changed.edges.filter(({ to }) => to.node !== 'store')
    const merge = changed.nodes.find(({ id }) => id === 'origin')!
    merge.config.how = 'inner'
    changed.nodes.find(({ id }) => id === 'busy')!.position.x += 10
    const other = join(root, 'changed.json')
    writeFileSync(other, JSON.stringify(changed))
    const { code, out } = await awase(['diff', job, other])
    expect(code).toBe(0)
    expect(out).toMatch(/^~ renamed: .* → Changed$/m)
    expect(out).toMatch(/^~ node Origin \(origin, merge\)\n {4}config\.how: "left" → "inner"$/m)
    expect(out).toMatch(/^~ node Busy \(busy, filter\)\n {4}moved on the canvas$/m)
    expect(out).toMatch(/^- node Store \(store, destination\)$/m)
    expect(out).toMatch(/^- edge report\.out → store\.in$/m)
    const same = await awaseHere(['diff', job, job], { language: 'de' })
    expect(same.out).toBe('Kein Unterschied.\n')
  })
})

describe('schema', () => {
  it('is a JSON Schema that knows every node type', async () => {
    const { code, out } = await awase(['schema'])
    expect(code).toBe(0)
    const schema = JSON.parse(out) as {
      $schema: string
      properties: { nodes: { items: { allOf: unknown[] } } }
    }
    expect(schema.$schema).toContain('json-schema.org')
    const [types, ...settings] = schema.properties.nodes.items.allOf
    expect(types).toEqual({
      properties: { type: { enum: allNodeFaces().map(({ type }) => type) } },
    })
    expect(settings).toHaveLength(allNodeFaces().length)
    expect(JSON.stringify(settings)).toContain('"rightPrefix"')
  })
})

describe('what there is', () => {
  it('lists every node type and every function, in each language and as JSON', async () => {
    const types = {
      en: 'text: Text, length: Whole number, [filler: Text] → Text',
      ja: 'text: 文字列, length: 整数, [filler: 文字列] → 文字列',
      de: 'text: Text, length: Ganzzahl, [filler: Text] → Text',
    }
    for (const language of languages) {
      const nodes = await awaseHere(['nodes'], { language })
      for (const { type, texts: own } of allNodeFaces()) {
        expect(nodes.out).toMatch(new RegExp(`^${type} .*${own[language].name}: `, 'm'))
      }
      const functions = await awaseHere(['functions'], { language })
      for (const { signature, says } of functionDocumentation()) {
        expect(functions.out).toContain(`  ${signature}\n    ${says[language]}\n`)
      }
      expect(functions.out).toContain(`    ${types[language]}\n`)
    }
    const nodes = await awaseHere(['nodes', '--json'])
    expect(JSON.parse(nodes.out)).toContainEqual(
      expect.objectContaining({ type: 'merge', inputs: ['left', 'right'], outputs: ['out'] }),
    )
    const functions = await awaseHere(['functions', '--json'])
    expect(JSON.parse(functions.out)).toEqual(functionDocumentation())
  })

  it('tells the version of the program', async () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as { version: string }
    expect(await awaseHere(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
