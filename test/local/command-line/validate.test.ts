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
    expect(out).toMatch(/^No problems\.\n(.+ keeps .+ in memory: \d+ KB of files arrive, .+\n)+$/)
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
    writeFileSync(text, '[]')
    const list = await awaseHere(['validate', text])
    expect(list.code).toBe(3)
    expect(list.err).toContain('A job document is an object; this is a list.')
  })
})
