// Asks a server for free space (statvfs@openssh.com) after a write was refused without a reason.
import { posix } from 'node:path'
import type { Session } from './session.ts'

interface FileSystem {
  /** Free blocks for ordinary users. */
  f_bavail: number
  /** Bytes in a block. */
  f_frsize: number
}

/** True when less than one block of a write is free. False when the server does not tell. */
export async function diskIsFull(session: Session, path: string): Promise<boolean> {
  try {
    const found = await session.call<unknown>('statvfs', (done) =>
      session.sftp.ext_openssh_statvfs(posix.dirname(path), done),
    )
    return isFileSystem(found) && found.f_bavail * found.f_frsize < 64 * 1024
  } catch {
    return false
  }
}

function isFileSystem(value: unknown): value is FileSystem {
  if (typeof value !== 'object' || value === null) return false
  if (!('f_bavail' in value) || !('f_frsize' in value)) return false
  return typeof value.f_bavail === 'number' && typeof value.f_frsize === 'number'
}
