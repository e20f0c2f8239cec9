// The parts of `npm start` that can go wrong before anything runs: options, keys, ports, leftovers of a former start.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clearFormerStart, forgetRunning, noteRunning } from '../../local/start/former-start.ts'
import { loadKeys } from '../../local/start/keys.ts'
import { parseOptions } from '../../local/start/options.ts'
import { freePort, isFree } from '../../local/start/ports.ts'
import { runProgram, startProgram, stopGroup } from '../../local/start/programs.ts'
import { countDifferences } from '../../local/sample/counts.ts'
import { expectedCounts } from '../../local/sample/expected.ts'
import { openCredentials, sealCredentials } from '../../relay/seal.ts'
import { fromBase64 } from '../../relay/encoding.ts'

let state: string

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), 'start-parts-'))
})
afterAll(() => rmSync(state, { recursive: true }))

const notePath = () => join(state, 'running.json')

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('options', () => {
  it('has defaults, flags and the environment', () => {
    expect(parseOptions([], {})).toMatchObject({ once: false, json: false, port: 8787 })
    expect(parseOptions(['--once', '--json'], { PORT: '9000', AWASE_STATE: '/s' })).toMatchObject({
      once: true,
      json: true,
      port: 9000,
      stateDir: '/s',
    })
  })

  it.each([
    [['--onec'], {}],
    [[], { PORT: 'x' }],
    [[], { PORT: '70000' }],
  ])('refuses %j %j', (args, environment) => {
    expect(() => parseOptions(args, environment)).toThrow(/Unknown option|PORT must/)
  })
})

describe('keys', () => {
  it('are made once, fit each other, and only their owner may read them', async () => {
    const keys = loadKeys(state)
    expect(loadKeys(state)).toEqual(keys)
    expect(statSync(join(state, 'keys.json')).mode & 0o777).toBe(0o600)
    expect(Buffer.from(keys.secretsKey, 'base64')).toHaveLength(32)
    const secret = { password: 'p' }
    const sealed = await sealCredentials(secret, keys.seal.publicKey, 'nonce')
    const algorithm = { name: 'X25519' }
    const own = fromBase64(keys.seal.privateKey)
    const opener = await crypto.subtle.importKey('pkcs8', own, algorithm, false, ['deriveBits'])
    const relayPublic = fromBase64(keys.seal.publicKey)
    expect(await openCredentials(sealed, opener, relayPublic, 'nonce')).toEqual(secret)
    await expect(openCredentials(sealed, opener, relayPublic, 'other')).rejects.toThrow()
  })
})

describe('ports', () => {
  it('tells a taken port from a free one', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    expect(await isFree(port)).toBe(false)
    server.close()
    expect(await isFree(await freePort())).toBe(true)
  })
})

describe('programs', () => {
  it('stops a program together with its children', async () => {
    const script =
      'require("child_process").spawn("sleep", ["60"], {stdio: "inherit"}); console.log("up"); setInterval(() => {}, 1000)'
    const logPath = join(state, 'group.log')
    const program = startProgram({ name: 'group', run: ['node', '-e', script], logPath })
    while (!existsSync(logPath) || !readFileSync(logPath, 'utf8').includes('up')) {
      await new Promise((resolve) => void setTimeout(resolve, 20))
    }
    await stopGroup(program.pid)
    expect(() => process.kill(-program.pid, 0)).toThrow()
    await program.ended
  })

  it('tells the end of the log when a command fails', async () => {
    const logPath = join(state, 'failing.log')
    const run = ['node', '-e', 'console.error("no such table"); process.exit(3)'] as const
    await expect(runProgram({ name: 'failing', run: [...run], logPath })).rejects.toThrow(
      /failing failed \(3\):\nno such table/,
    )
  })
})

describe('a former start', () => {
  it('is told when it still runs', async () => {
    const script = join(state, 'start.ts')
    writeFileSync(script, 'setInterval(() => {}, 1000)')
    const other = spawn(process.execPath, [script], { stdio: 'ignore' })
    await once(other, 'spawn')
    writeFileSync(notePath(), JSON.stringify({ pid: other.pid, programs: [] }))
    await new Promise((resolve) => void setTimeout(resolve, 100))
    await expect(clearFormerStart(state)).rejects.toThrow(/already runs/)
    forgetRunning(state)
    expect(existsSync(notePath())).toBe(true)
    other.kill('SIGKILL')
    await once(other, 'exit')
  })

  it('that died has its programs stopped, and nobody else', async () => {
    const left = spawn('sleep', ['61'], { stdio: 'ignore', detached: true })
    const stranger = spawn('sleep', ['62'], { stdio: 'ignore', detached: true })
    await Promise.all([once(left, 'spawn'), once(stranger, 'spawn')])
    await new Promise((resolve) => void setTimeout(resolve, 100))
    const programs = [
      { name: 'edge', pid: left.pid ?? 0, command: 'sleep 61' },
      { name: 'relay', pid: stranger.pid ?? 0, command: 'sleep 61' },
    ]
    writeFileSync(notePath(), JSON.stringify({ pid: 2 ** 22 + 1, programs }))
    const gone = once(left, 'exit')
    expect(await clearFormerStart(state)).toEqual(['edge'])
    await gone
    expect(alive(stranger.pid ?? 0)).toBe(true)
    stranger.kill('SIGKILL')
    expect(await clearFormerStart(state)).toEqual([])
  })

  it('is written down with the command lines, for the next one', async () => {
    const logPath = join(state, 'noted.log')
    const program = startProgram({ name: 'relay', run: ['sleep', '63'], logPath })
    await new Promise((resolve) => void setTimeout(resolve, 100))
    noteRunning(state, [program])
    expect(JSON.parse(readFileSync(notePath(), 'utf8'))).toMatchObject({
      pid: process.pid,
      programs: [{ name: 'relay', pid: program.pid, command: 'sleep 63' }],
    })
    await stopGroup(program.pid)
    forgetRunning(state)
    expect(existsSync(notePath())).toBe(false)
  })
})

describe('counts of the sample', () => {
  it('names each count that differs', () => {
    expect(countDifferences(expectedCounts)).toEqual([])
    expect(countDifferences({ ...expectedCounts, fanOut: 2 })).toEqual(['fanOut: 2, expected 3'])
  })
})
