// Lists the plain files of a folder, bounded in number.
import type { FileEntryWithStats } from 'ssh2'
import { RelayError, type ListedFile } from '../protocol.ts'
import { operationFailure, status, statusOf } from './failure.ts'
import type { Session } from './session.ts'

/** Throws `sftp.no-such-folder`, `sftp.permission`, `sftp.too-many-files`. */
export async function listFolder(
  session: Session,
  folder: string,
  limit = 10_000,
): Promise<ListedFile[]> {
  const { sftp } = session
  const path = folder === '' ? '.' : folder
  const meaning = {
    file: path,
    missing: 'sftp.no-such-folder',
    otherwise: 'sftp.read-failed',
  } as const
  const files: ListedFile[] = []
  try {
    const handle = await session.call<Buffer>('opendir', (done) => sftp.opendir(path, done))
    for (let seen = 0; ;) {
      const entries = await nextEntries(session, handle)
      if (entries === null) break
      seen += entries.length
      if (seen > limit) {
        throw new RelayError('sftp.too-many-files', { file: path, values: { folder: path, limit } })
      }
      files.push(...entries.filter(isPlainFile).map(listed))
    }
    await session.call('close', (done) => sftp.close(handle, (error) => done(error)))
  } catch (error) {
    throw operationFailure(error, meaning)
  }
  return files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)))
}

async function nextEntries(session: Session, handle: Buffer): Promise<FileEntryWithStats[] | null> {
  try {
    return await session.call<FileEntryWithStats[]>('readdir', (done) =>
      session.sftp.readdir(handle, done),
    )
  } catch (error) {
    if (statusOf(error) === status.eof) return null
    throw error
  }
}

/** Names come from outside: one that is a path or holds control characters is no file of ours. */
function isPlainFile(entry: FileEntryWithStats): boolean {
  if (entry.filename === '.' || entry.filename === '..') return false
  return !/[/\\\p{Cc}]/u.test(entry.filename) && (entry.attrs.mode & 0o170000) === 0o100000
}

function listed(entry: FileEntryWithStats): ListedFile {
  const modifiedAt = new Date(entry.attrs.mtime * 1000).toISOString()
  return { name: entry.filename, sizeBytes: entry.attrs.size, modifiedAt }
}
