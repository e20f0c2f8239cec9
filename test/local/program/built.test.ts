// The command line as a built program: it is the one that its sources say now, and does what they do.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { builtProgram, noteOf } from '../../../local/program/built.ts'
import { awase, golden, routes, temporaryFolder } from '../command-line/spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

const put = (name: string, text: string): void => writeFileSync(join(root, name), text)
const built = () => builtProgram(root, 'main.ts')
const printed = (file: string | undefined): string =>
  spawnSync(process.execPath, [file!], { encoding: 'utf8' }).stdout

describe('a program', () => {
  beforeEach(() => {
    rmSync(join(root, '.awase'), { recursive: true, force: true })
    put('main.ts', `import { word } from './word.ts'\nconsole.log(word, '合')\n`)
    put('word.ts', `export const word: string = 'one'\n`)
  })

  it('is built once, and again when what it is made of has changed', () => {
    const { file } = built()
    expect(printed(file)).toBe('one 合\n')
    expect(built()).toEqual({ file })
    put('word.ts', `export const word: string = 'two'\n`)
    const { file: next } = built()
    expect(next).not.toBe(file)
    expect(printed(next)).toBe('two 合\n')
    // A run that began before loads its parts late.
    expect(printed(file)).toBe('one 合\n')
    put('unused.ts', '')
    expect(built()).toEqual({ file: next })
  })

  it('is built anew where it was taken away, or the note of it is damaged', () => {
    const { file } = built()
    for (const name of readdirSync(join(root, '.awase'))) {
      if (name.startsWith('program-')) rmSync(join(root, '.awase', name), { recursive: true })
    }
    const { file: next } = built()
    expect(next).not.toBe(file)
    writeFileSync(noteOf(root), '{"file":')
    expect(printed(built().file)).toBe('one 合\n')
  })

  it('says why it cannot be built', () => {
    put('word.ts', `export const other = 'one'\n`)
    const { file, why } = built()
    expect(file).toBeUndefined()
    expect(why).toContain('word')
  })

  it('is not tried where nobody may write', () => {
    put('.awase', 'no folder')
    expect(built()).toEqual({})
  })
})

describe('the command line', () => {
  const starter = new URL('../../../local/commands/awase.ts', import.meta.url).pathname

  it('says and does as a built program what its sources do', async () => {
    const outputs = ['sources', 'built'].map((name) => join(root, name))
    for (const folder of outputs) mkdirSync(folder)
    const [bySources, byProgram] = outputs as [string, string]
    const call = ['run', ...routes, '--json']
    const expected = await awase([...call, `--out=${bySources}`])
    const started = spawnSync(process.execPath, [starter, ...call, `--out=${byProgram}`], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C', INIT_CWD: golden },
    })
    expect(started.stderr).toBe(expected.err)
    const said = (out: string) => out.replace(/"seconds":[\d.]+/, '').replace(byProgram, bySources)
    expect(said(started.stdout)).toBe(said(expected.out))
    expect(started.status).toBe(expected.code)
    const [written, wanted] = [byProgram, bySources].map((folder) => readdirSync(folder).toSorted())
    expect(written).toEqual(wanted)
    const repository = join(import.meta.dirname, '../../..')
    const { file: program } = builtProgram(repository, 'local/command-line/program.ts')
    expect(program).toMatch(/\.awase\/program-[^/]+\/program\.mjs$/)
  })
})
