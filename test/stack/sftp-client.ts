// OpenSSH's own sftp client, to look at what was delivered with eyes that are not ours.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningStack } from './stack.ts'

/** Runs commands of one sftp session; the password comes by SSH_ASKPASS, as OpenSSH wants it. */
async function session(
  stack: RunningStack,
  folder: string,
  commands: readonly string[],
): Promise<string> {
  const askPass = join(folder, 'askpass')
  const batch = join(folder, 'batch')
  await writeFile(askPass, '#!/bin/sh\nprintf %s "$AWASE_PASSWORD"\n', { mode: 0o700 })
  await writeFile(batch, commands.join('\n'))
  const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR']
  const flags = [...options, 'NumberOfPasswordPrompts=1', 'BatchMode=no'].flatMap((o) => ['-o', o])
  const to = `${stack.keys.sftp.username}@127.0.0.1`
  const args = [...flags, '-P', String(stack.sftpPort), '-b', batch, to]
  const environment = {
    SSH_ASKPASS: askPass,
    SSH_ASKPASS_REQUIRE: 'force',
    AWASE_PASSWORD: stack.keys.sftp.password,
  }
  return outputOf('sftp', args, environment)
}

/** Its input is closed: sftp waits for ever on one that is open and silent. */
async function outputOf(
  command: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<string> {
  const env = { ...process.env, ...environment }
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  const output: Buffer[] = []
  const complaints: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${Buffer.concat(complaints)}`)
  return Buffer.concat(output).toString()
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'awase-sftp-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function fetchFile(stack: RunningStack, path: string): Promise<Buffer> {
  return inFolder(async (folder) => {
    await session(stack, folder, [`get "${path}" "${join(folder, 'file')}"`])
    return readFile(join(folder, 'file'))
  })
}

/** Names in a folder, hidden ones too. */
export function listFolder(stack: RunningStack, path: string): Promise<string[]> {
  return inFolder(async (folder) => {
    const listed = await session(stack, folder, [`ls -1a "${path}"`])
    return listed
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('sftp>'))
      .map((line) => line.split('/').at(-1) ?? line)
      .filter((name) => name !== '.' && name !== '..')
  })
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
