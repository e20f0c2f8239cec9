// Writes one file so that its final name never shows half a file: temporary name, acknowledged writes, check, plain rename.
import type { Stats } from 'ssh2'
import { RelayError, type WriteAnswer } from '../protocol.ts'
import { diskIsFull } from './free-space.ts'
import { operationFailure, status, statusOf } from './failure.ts'
import { digestOfFile } from './read.ts'
import type { Session } from './session.ts'
import { stalePaths, temporaryPath } from './temporary-name.ts'
import { upload } from './upload.ts'

export interface FileWrite {
  path: string
  sizeBytes: number
  /** Lower-case hex. */
  sha256: string
  runId: string
  fence: number
  source: AsyncIterable<Uint8Array>
  /** Throws when this attempt was overtaken; asked again just before the file becomes visible. */
  stillOurs(): void
}

/** Safe to repeat. Throws `sftp.exists`, `sftp.no-such-folder`, `sftp.disk-full`, `sftp.verify-failed` and the like. */
export async function writeFile(session: Session, write: FileWrite): Promise<WriteAnswer> {
  const answer = { path: write.path, sizeBytes: write.sizeBytes, sha256: write.sha256 }
  if (await alreadyThere(session, write)) return { outcome: 'present', ...answer }
  const temporary = temporaryPath(write.path, write.runId, write.fence)
  await Promise.all(
    stalePaths(write.path, write.runId, write.fence).map((path) => removeQuietly(session, path)),
  )
  try {
    await fill(session, temporary, write)
    write.stillOurs()
    const outcome = await publish(session, temporary, write)
    return { outcome, ...answer }
  } catch (error) {
    const failure = await explain(session, error, write)
    await removeQuietly(session, temporary)
    throw failure
  }
}

/** True when the same bytes stand under the final name; other bytes are `sftp.exists`. */
async function alreadyThere(session: Session, write: FileWrite): Promise<boolean> {
  const stats = await statOrNull(session, write.path)
  if (stats === null) return false
  if (stats.size === write.sizeBytes) {
    const found = await digestOfFile(session, write.path)
    if (found.sha256 === write.sha256) return true
  }
  throw new RelayError('sftp.exists', { file: write.path, values: { file: write.path } })
}

async function fill(session: Session, temporary: string, write: FileWrite): Promise<void> {
  const { sftp } = session
  const handle = await session.call<Buffer>('open', (done) => sftp.open(temporary, 'wx', done))
  const sent = await upload(session, handle, write.source)
  await flush(session, handle)
  await session.call('close', (done) => sftp.close(handle, (error) => done(error)))
  if (sent.sizeBytes !== write.sizeBytes || sent.sha256 !== write.sha256) {
    // The signature covers the digest: these are not the bytes that were signed.
    throw new RelayError('relay.signature', { values: { reason: 'content digest' } })
  }
  const found = await digestOfFile(session, temporary)
  if (found.sizeBytes !== write.sizeBytes || found.sha256 !== write.sha256) {
    throw unverified(write, found.sizeBytes)
  }
}

/** fsync where the server offers it; ssh2 throws at once where it does not. */
async function flush(session: Session, handle: Buffer): Promise<void> {
  await session.call('fsync', (done) => {
    try {
      session.sftp.ext_openssh_fsync(handle, (error) => done(error))
    } catch {
      done(null)
    }
  })
}

/** A plain rename refuses to overwrite: who comes second finds the file there. */
async function publish(
  session: Session,
  temporary: string,
  write: FileWrite,
): Promise<WriteAnswer['outcome']> {
  try {
    await session.call('rename', (done) => session.sftp.rename(temporary, write.path, done))
  } catch (error) {
    const refused = [status.failure, status.alreadyExists].some((code) => code === statusOf(error))
    if (!refused || !(await alreadyThere(session, write))) throw error
    await removeQuietly(session, temporary)
    return 'present'
  }
  const stats = await statOrNull(session, write.path)
  if (stats?.size !== write.sizeBytes) throw unverified(write, stats?.size ?? 0)
  return 'written'
}

async function statOrNull(session: Session, path: string): Promise<Stats | null> {
  try {
    return await session.call<Stats>('stat', (done) => session.sftp.stat(path, done))
  } catch (error) {
    if (statusOf(error) === status.noSuchFile) return null
    throw writeFailure(error, path)
  }
}

/** Best effort: the next attempt of the run removes what stays. */
async function removeQuietly(session: Session, path: string): Promise<void> {
  await session
    .call('remove', (done) => session.sftp.unlink(path, (error) => done(error)))
    .catch(() => undefined)
}

/** Servers say no more than "Failure" when the disk is full: ask for the free space. */
async function explain(session: Session, error: unknown, write: FileWrite): Promise<RelayError> {
  if (statusOf(error) === status.failure && (await diskIsFull(session, write.path))) {
    const values = { file: write.path, reason: 'no space' }
    return new RelayError('sftp.disk-full', { file: write.path, values, retry: 'later' })
  }
  return writeFailure(error, write.path)
}

function writeFailure(error: unknown, file: string): RelayError {
  return operationFailure(error, {
    file,
    missing: 'sftp.no-such-folder',
    otherwise: 'sftp.write-failed',
  })
}

function unverified(write: FileWrite, found: number): RelayError {
  const values = { file: write.path, expected: write.sizeBytes, found }
  return new RelayError('sftp.verify-failed', { file: write.path, values, retry: 'now' })
}
