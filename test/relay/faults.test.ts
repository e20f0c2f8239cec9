// When servers and lines fail: one whole file or none, an error that says why, and nothing hangs.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBrokenLine, type Fault } from './setup/broken-line.ts'
import { startTestRelay, type TestRelay } from './setup/relay.ts'
import {
  freePort,
  startOpenSsh,
  startSampleServer,
  type OpenSsh,
  type TestServer,
} from './setup/servers.ts'

const deadlineMs = 2000
let relay: TestRelay
let sample: TestServer
let openSsh: OpenSsh

beforeAll(async () => {
  relay = await startTestRelay({ operationMs: deadlineMs, connectMs: 4000 })
  sample = await startSampleServer({ fileBytes: 600_000 })
  openSsh = await startOpenSsh()
})
afterAll(async () => {
  await Promise.all([relay.stop(), sample.stop(), openSsh.stop()])
})

function upload(server: TestServer, name: string, size: number, port = server.endpoint.port) {
  const body = Uint8Array.from(randomBytes(size))
  const sha256 = createHash('sha256').update(body).digest('hex')
  const runId = name.replaceAll(/[./]/g, '-')
  const { credentials, folder } = server
  const endpoint = { ...server.endpoint, port }
  const about = { path: join(folder, name), sizeBytes: size, sha256, runId, fence: 1 }
  const send = () => relay.client.write({ endpoint, credentials, ...about, body })
  return { send, sha256 }
}

const isWhole = (server: TestServer, name: string, sha256: string) =>
  createHash('sha256')
    .update(readFileSync(join(server.root, name)))
    .digest('hex') === sha256

describe('a line that breaks in the middle of an upload', () => {
  const points = [2000, 100_000, 262_000]
  const faults: Fault[] = ['cut', 'reset', 'stall']
  it.each(faults.flatMap((fault) => points.map((at) => [fault, at] as const)))(
    '%s after %i bytes: no half file, and the repeat delivers',
    async (fault, at) => {
      const line = await startBrokenLine(sample.endpoint.port, fault, at)
      const name = `${fault}-${at}.csv`
      const { send, sha256 } = upload(sample, name, 256 * 1024, line.port)
      const started = performance.now()
      const error: unknown = await send().catch((caught: unknown) => caught)
      expect(error).toMatchObject({ name: 'RelayError', retry: expect.stringMatching(/now|later/) })
      expect(performance.now() - started).toBeLessThan(deadlineMs + 4500)
      expect(existsSync(join(sample.root, name))).toBe(false)
      expect((await send()).outcome).toBe('written')
      expect(isWhole(sample, name, sha256)).toBe(true)
      expect(readdirSync(sample.root).filter((each) => each.includes(name))).toEqual([name])
      await line.stop()
    },
  )
})

describe('a server that fails', () => {
  it('says that nobody listens', async () => {
    const port = await freePort()
    await expect(upload(sample, 'nobody.csv', 10, port).send()).rejects.toMatchObject({
      code: 'sftp.unreachable',
      retry: 'later',
    })
  })

  it('gives up on a server that never greets', async () => {
    const line = await startBrokenLine(sample.endpoint.port, 'stall', 1)
    await expect(upload(sample, 'mute.csv', 10, line.port).send()).rejects.toMatchObject({
      code: 'sftp.timeout',
      retry: 'later',
    })
    await line.stop()
  })

  it('reports a refused write and leaves nothing', async () => {
    await expect(upload(sample, 'large.csv', 700_000).send()).rejects.toMatchObject({
      code: 'sftp.write-failed',
      retry: 'later',
    })
    expect(readdirSync(sample.root).filter((each) => each.includes('large'))).toEqual([])
  })

  it('reports what is not permitted', async () => {
    symlinkSync('/tmp', join(sample.root, 'outside'))
    await expect(upload(sample, 'outside/escape.csv', 10).send()).rejects.toMatchObject({
      code: 'sftp.permission',
      retry: 'never',
    })
  })

  it('reports a full disk, and leaves nothing', async () => {
    const folder = join(openSsh.root, 'small')
    mkdirSync(folder)
    // Only root may mount; others meet a server that takes no more.
    const mount = ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]
    const mounted = spawnSync('mount', mount).status === 0
    const server = mounted ? openSsh : sample
    const name = mounted ? 'small/full.csv' : 'full.csv'
    try {
      await expect(upload(server, name, 3_000_000).send()).rejects.toMatchObject({
        code: mounted ? 'sftp.disk-full' : 'sftp.write-failed',
        retry: 'later',
      })
      expect(readdirSync(mounted ? folder : sample.root).join()).not.toContain('full.csv')
    } finally {
      if (mounted) execFileSync('umount', [folder])
    }
  })

  it.each(['SIGKILL', 'SIGSTOP'])('does not wait for a session under %s', async (signal) => {
    const name = `${signal}.csv`
    const line = await startBrokenLine(openSsh.endpoint.port, 'cut', null)
    const { send } = upload(openSsh, name, 8_000_000, line.port)
    const progress = { ended: false }
    const sent = send()
      .catch((caught: unknown) => caught)
      .finally(() => (progress.ended = true))
    while (line.passed() < 200_000 && !progress.ended)
      await new Promise((resolve) => void setTimeout(resolve, 2))
    const sessions = sessionsOf(openSsh.pid)
    for (const pid of sessions) process.kill(pid, signal)
    expect(await sent).toMatchObject({ code: expect.stringMatching(/interrupted|timeout/) })
    expect(existsSync(join(openSsh.root, name))).toBe(false)
    for (const pid of signal === 'SIGSTOP' ? sessions : []) process.kill(pid, 'SIGKILL')
    expect((await send()).outcome).toBe('written')
    await line.stop()
  })
})

/** Processes under the daemon, the deepest too: sshd forks twice for a session. */
function sessionsOf(pid: number): number[] {
  const found = spawnSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).stdout
  const children = found.split('\n').filter(Boolean).map(Number)
  return children.flatMap((child) => [child, ...sessionsOf(child)])
}

describe('many at once', () => {
  it('lets one of ten writers of a name win, and the nine others find it taken', async () => {
    const all = Array.from({ length: 10 }, (_, index) => {
      const bytes = new TextEncoder().encode(`writer ${index}`)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const about = { path: '/race.csv', sizeBytes: bytes.length, sha256, runId: `r${index}` }
      const { endpoint, credentials } = sample
      return relay.client.write({ endpoint, credentials, ...about, fence: 1, body: bytes }).then(
        (answer) => answer.outcome,
        (error: { code: string }) => error.code,
      )
    })
    const outcomes = (await Promise.all(all)).toSorted()
    expect(outcomes).toEqual([...Array<string>(9).fill('sftp.exists'), 'written'])
    expect(readdirSync(sample.root).filter((each) => each.includes('race'))).toEqual(['race.csv'])
  })

  it('tells the rest to come later when it is full', async () => {
    const { endpoint, credentials } = sample
    const checks = Array.from({ length: 30 }, () =>
      relay.client.check({ endpoint, credentials }).then(
        () => 'ok',
        (error: { code: string }) => error.code,
      ),
    )
    const codes = new Set(await Promise.all(checks))
    expect(codes).toEqual(new Set(['ok', 'relay.busy']))
  })
})
