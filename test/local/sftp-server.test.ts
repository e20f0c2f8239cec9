// The sample's SFTP server, asked by ssh2's client and by lftp.
import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ssh2, { type Client, type SFTPWrapper } from 'ssh2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSampleServer, type TestServer } from '../relay/setup/servers.ts'

let server: TestServer
let client: Client
let sftp: SFTPWrapper

beforeAll(async () => {
  server = await startSampleServer()
  mkdirSync(join(server.root, 'in'))
  writeFileSync(join(server.root, 'in', 'a.csv'), 'a,b\n')
  symlinkSync('/etc', join(server.root, 'etc'))
  client = new ssh2.Client()
  const { host, port, username } = server.endpoint
  await new Promise((resolve, reject) => {
    client.on('ready', () => resolve(null)).on('error', reject)
    client.connect({ host, port, username, ...server.credentials })
  })
  sftp = await ask<SFTPWrapper>((done) => client.sftp(done))
})
afterAll(async () => {
  client.end()
  await server.stop()
})

function ask<T>(start: (done: (error: Error | null | undefined, value: T) => void) => void) {
  return new Promise<T>((resolve, reject) => {
    start((error, value) => (error ? reject(error) : resolve(value)))
  })
}

const codeOf = (start: (done: (error?: Error | null) => void) => void): Promise<number> =>
  new Promise((resolve) => {
    start((error) => resolve(error ? Number((error as Error & { code: number }).code) : 0))
  })

describe('files', () => {
  it('creates exclusively, writes at offsets and tells the size', async () => {
    const handle = await ask<Buffer>((done) => sftp.open('/new.bin', 'wx', done))
    await ask((done) => sftp.write(handle, Buffer.from('def'), 0, 3, 3, (e) => done(e, null)))
    await ask((done) => sftp.write(handle, Buffer.from('abc'), 0, 3, 0, (e) => done(e, null)))
    const stats = await ask<{ size: number }>((done) => sftp.fstat(handle, done))
    await ask((done) => sftp.close(handle, (e) => done(e, null)))
    expect(stats.size).toBe(6)
    expect(readFileSync(join(server.root, 'new.bin'), 'utf8')).toBe('abcdef')
    expect(await codeOf((done) => sftp.open('/new.bin', 'wx', done))).toBe(4)
  })

  it('refuses a rename onto an existing file and leaves both alone', async () => {
    writeFileSync(join(server.root, 'one'), '1')
    writeFileSync(join(server.root, 'two'), '2')
    expect(await codeOf((done) => sftp.rename('/one', '/two', done))).toBe(4)
    expect(readFileSync(join(server.root, 'two'), 'utf8')).toBe('2')
    expect(await codeOf((done) => sftp.rename('/one', '/three', done))).toBe(0)
    expect(readdirSync(server.root)).not.toContain('one')
  })

  it('says what is missing, what is not permitted and what it does not do', async () => {
    expect(await codeOf((done) => sftp.stat('/nothing', done))).toBe(2)
    expect(await codeOf((done) => sftp.stat('/etc/passwd', done))).toBe(3)
    expect(await codeOf((done) => sftp.open('/etc/new', 'w', done))).toBe(3)
    expect(await codeOf((done) => sftp.symlink('/in', '/link', done))).toBe(8)
    expect(await codeOf((done) => sftp.close(Buffer.from('junk'), done))).toBe(4)
  })

  it('stays in its folder whatever the path', async () => {
    for (const path of ['/../../etc/hostname', '../etc/hostname', '/in/../../etc/hostname']) {
      expect(await codeOf((done) => sftp.stat(path, done))).not.toBe(0)
    }
    expect(await ask<string>((done) => sftp.realpath('/in/../../..', done))).toBe('/')
  })

  it('is understood by lftp: list, get, put, rename, folders', async () => {
    const { host, port, username } = server.endpoint
    const login = `${username},${server.credentials.password}`
    // Ports come again with other keys: what this server's key is stays out of the known hosts of whoever runs the test.
    const ssh = 'ssh -a -x -o UserKnownHostsFile=/dev/null -o StrictHostKeyChecking=no'
    const script = [
      `set sftp:connect-program "${ssh}"`,
      'set sftp:auto-confirm yes; set net:max-retries 1; set net:timeout 10; set cmd:fail-exit yes',
      `mkdir /made; put ${join(server.root, 'in', 'a.csv')} -o /made/b.csv; mv /made/b.csv /made/c.csv`,
      'cls /made; cat /made/c.csv; rm /made/c.csv; rmdir /made; bye',
    ].join('; ')
    const args = ['-u', login, '-e', script, `sftp://${host}:${port}`]
    const { stdout } = await promisify(execFile)('lftp', args)
    expect(stdout).toContain('c.csv\na,b\n')
    expect(readdirSync(server.root)).not.toContain('made')
  })
})
