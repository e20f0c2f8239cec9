// Every wrong call: nothing is done, stderr says what is wrong and what to type instead, the exit code is 2.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../../engine/messages/index.ts'
import { awase, awaseHere, golden, routes, temporaryFolder } from './spawning.ts'

const { path: root, remove } = temporaryFolder()
afterAll(remove)

const job = join(golden, 'routes-small/job.json')

const wrongCalls: [call: string[], code: string][] = [
  [['walk'], 'call.command'],
  [['run'], 'call.operand-missing'],
  [['run', job], 'call.option-missing'],
  [['run', '--out', 'o'], 'call.operand-missing'],
  [['run', job, 'second', '--out', 'o'], 'call.operand-unknown'],
  [['run', job, '--out', 'o', '--fast'], 'call.option-unknown'],
  [['run', job, '--out'], 'call.option-value'],
  [['run', job, '--out', 'o', '--out=p'], 'call.option-twice'],
  [['run', 'nowhere.json', '--out', 'o'], 'call.file'],
  [['run', job, '--out', 'o', '--in', 'routes'], 'call.pair'],
  [['run', job, '--out', 'o', '--in', 'nobody=a.csv'], 'call.node'],
  [['run', job, '--out', 'o', '--in', 'busy=a.csv'], 'call.not-a-source'],
  [['run', job, '--out', 'o', '--in', 'routes=nowhere.csv'], 'call.file'],
  [['run', job, '--out', 'o'], 'call.source-without-file'],
  [
    ['run', ...routes.filter((part) => !part.startsWith('--object')), '--out', 'o'],
    'call.object-without-file',
  ],
  [['run', job, '--out', 'o', '--memory', 'much'], 'call.memory'],
  [['run', job, '--out', 'o', '--at', 'soon'], 'call.moment'],
  [['run', job, '--out', 'o', '--zone', 'Mars/Base'], 'call.zone'],
  [['run', ...routes, '--out', '/dev/null/o'], 'call.folder'],
  [['preview', job, '--node', 'file', '--rows', 'ten'], 'call.number'],
  [['preview', job], 'call.option-missing'],
  [['explain', job, '--source', 'routes', '--row', '1'], 'call.question'],
  [
    ['explain', ...routes, '--source', 'routes', '--file', 'nowhere.csv', '--line', '2'],
    'call.file-of-source',
  ],
  [['diff', job], 'call.operand-missing'],
]

describe('wrong calls', () => {
  it.each(wrongCalls)('%j: %s', async (call, expected) => {
    const { code, out, err } = await awaseHere(call)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`(${expected})`)
    expect(err).not.toMatch(/\{\w+\}|    at /)
  })

  it('says nothing but help without a command', async () => {
    const { code, out, err } = await awase([])
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: (await awaseHere(['--help'])).out })
  })

  it('covers every error of a call', () => {
    const known = Object.keys(catalogue).filter((code) => code.startsWith('call.'))
    const tried = new Set([
      ...wrongCalls.map(([, code]) => code),
      'call.no-destination',
      'call.out-is-input',
    ])
    expect(known.filter((code) => !tried.has(code))).toEqual([])
  })

  it('refuses to run a job without a destination', async () => {
    const empty = join(root, 'empty.json')
    const nothing = { format: 1, id: 'e', name: 'E', nodes: [], edges: [], frames: [] }
    writeFileSync(empty, JSON.stringify(nothing))
    const { code, err } = await awaseHere(['run', empty, '--out', join(root, 'none')])
    expect(code).toBe(2)
    expect(err).toContain('(call.no-destination)')
  })
})
