// Sends bytes to an open handle: acknowledged writes, several under way, counted and hashed as they pass.
import { createHash } from 'node:crypto'
import type { Session } from './session.ts'
import { blockBytes, windowBlocks } from './read.ts'

export interface Uploaded {
  sizeBytes: number
  /** Lower-case hex. */
  sha256: string
}

/** Returns when every write was acknowledged. Rejects with the first failure, of source or server. */
export async function upload(
  session: Session,
  handle: Buffer,
  source: AsyncIterable<Uint8Array>,
): Promise<Uploaded> {
  const digest = createHash('sha256')
  const underWay: Promise<void>[] = []
  let position = 0
  for await (const block of inBlocks(source, blockBytes)) {
    digest.update(block)
    const write = writeBlock(session, handle, block, position)
    write.catch(() => undefined)
    underWay.push(write)
    position += block.length
    if (underWay.length >= windowBlocks) await underWay.shift()
  }
  await Promise.all(underWay)
  return { sizeBytes: position, sha256: digest.digest('hex') }
}

function writeBlock(session: Session, handle: Buffer, block: Buffer, at: number): Promise<void> {
  return session.call('write', (done) =>
    session.sftp.write(handle, block, 0, block.length, at, (error) => done(error)),
  )
}

/** Cuts and joins chunks of any size into blocks of `size` bytes; the last may be shorter. */
export async function* inBlocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Buffer> {
  let block = Buffer.allocUnsafe(size)
  let filled = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + size - filled)
      block.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < size) continue
      yield block
      block = Buffer.allocUnsafe(size)
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}
