// Reads a file in order with several reads under way.
import { createHash } from 'node:crypto'
import type { Stats } from 'ssh2'
import { RelayError } from '../protocol.ts'
import { operationFailure } from './failure.ts'
import type { Session } from './session.ts'

/** Every server must take 32 KiB; more is an extension of some. */
export const blockBytes = 32 * 1024
/** Operations under way at a time. */
export const windowBlocks = 16

export interface OpenedFile {
  sizeBytes: number
  /** Gives `sizeBytes` bytes or throws. Ends the handle. */
  blocks(): AsyncGenerator<Buffer>
}

/** Throws `sftp.no-such-file`, `sftp.permission`. */
export async function openFile(session: Session, path: string): Promise<OpenedFile> {
  const { sftp } = session
  try {
    const handle = await session.call<Buffer>('open', (done) => sftp.open(path, 'r', done))
    const stats = await session.call<Stats>('fstat', (done) => sftp.fstat(handle, done))
    return { sizeBytes: stats.size, blocks: () => readBlocks(session, handle, stats.size, path) }
  } catch (error) {
    throw readFailure(error, path)
  }
}

async function* readBlocks(session: Session, handle: Buffer, sizeBytes: number, path: string) {
  const queue: Promise<Buffer>[] = []
  let asked = 0
  try {
    while (asked < sizeBytes || queue.length > 0) {
      while (asked < sizeBytes && queue.length < windowBlocks) {
        const length = Math.min(blockBytes, sizeBytes - asked)
        const block = readBlock(session, handle, asked, length, path)
        block.catch(() => undefined)
        queue.push(block)
        asked += length
      }
      const next = await queue.shift()
      if (next !== undefined) yield next
    }
    await session.call('close', (done) => session.sftp.close(handle, (error) => done(error)))
  } catch (error) {
    throw readFailure(error, path)
  }
}

/** Exactly `length` bytes: a server may give fewer than asked for. */
async function readBlock(
  session: Session,
  handle: Buffer,
  position: number,
  length: number,
  path: string,
): Promise<Buffer> {
  const block = Buffer.allocUnsafe(length)
  for (let filled = 0; filled < length;) {
    const got = await session.call<number>('read', (done) =>
      session.sftp.read(handle, block, filled, length - filled, position + filled, done),
    )
    if (got === 0) throw truncated(path, position + filled)
    filled += got
  }
  return block
}

function truncated(file: string, received: number): RelayError {
  const values = { file, received, expected: received + 1 }
  return new RelayError('sftp.interrupted', { file, values, retry: 'now' })
}

/** Size and sha-256 (hex) of a file, by reading it. */
export async function digestOfFile(
  session: Session,
  path: string,
): Promise<{ sizeBytes: number; sha256: string }> {
  const file = await openFile(session, path)
  const digest = createHash('sha256')
  for await (const block of file.blocks()) digest.update(block)
  return { sizeBytes: file.sizeBytes, sha256: digest.digest('hex') }
}

function readFailure(error: unknown, file: string): RelayError {
  return operationFailure(error, {
    file,
    missing: 'sftp.no-such-file',
    otherwise: 'sftp.read-failed',
  })
}
