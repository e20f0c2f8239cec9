// The operations of SFTP version 3 over the files of one folder. Failures are thrown as Node's own errors.
import { constants } from 'node:fs'
import {
  chmod,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rmdir,
  stat,
  truncate,
  unlink,
  utimes,
  type FileHandle,
} from 'node:fs/promises'
import { join } from 'node:path'
import type { Attributes, FileEntry } from 'ssh2'
import type { Jail } from './jail.ts'

/** `pflags` of SSH_FXP_OPEN. */
const openBits = { read: 1, write: 2, append: 4, create: 8, truncate: 16, exclusive: 32 }

export interface Limits {
  /** A file may not grow beyond this; null: no limit. */
  fileBytes: number | null
}

/** Flags of open(2) for the flags of the protocol. */
function openFlags(pflags: number): number {
  const has = (bit: number): boolean => (pflags & bit) !== 0
  const access = has(openBits.write)
    ? has(openBits.read)
      ? constants.O_RDWR
      : constants.O_WRONLY
    : constants.O_RDONLY
  return (
    access |
    (has(openBits.append) ? constants.O_APPEND : 0) |
    (has(openBits.create) ? constants.O_CREAT : 0) |
    (has(openBits.truncate) ? constants.O_TRUNC : 0) |
    (has(openBits.exclusive) ? constants.O_EXCL : 0)
  )
}

export function createOperations(jail: Jail, limits: Limits) {
  return {
    open: async (path: string, pflags: number) => open(await jail(path), openFlags(pflags), 0o644),

    async read(file: FileHandle, offset: number, length: number): Promise<Buffer> {
      const buffer = Buffer.allocUnsafe(Math.min(length, 256 * 1024))
      const { bytesRead } = await file.read(buffer, 0, buffer.length, offset)
      return buffer.subarray(0, bytesRead)
    },

    async write(file: FileHandle, offset: number, data: Buffer): Promise<void> {
      if (limits.fileBytes !== null && offset + data.length > limits.fileBytes) {
        throw Object.assign(new Error('file too large'), { code: 'EFBIG' })
      }
      for (let done = 0; done < data.length;) {
        const left = data.length - done
        done += (await file.write(data, done, left, offset + done)).bytesWritten
      }
    },

    async list(path: string): Promise<FileEntry[]> {
      const folder = await jail(path)
      const names = await readdir(folder)
      return Promise.all(names.map((name) => entryOf(folder, name)))
    },

    stat: async (path: string) => attributesOf(await stat(await jail(path))),
    lstat: async (path: string) => attributesOf(await lstat(await jail(path))),
    fstat: async (file: FileHandle) => attributesOf(await file.stat()),
    remove: async (path: string) => unlink(await jail(path)),
    mkdir: async (path: string) => mkdir(await jail(path)),
    rmdir: async (path: string) => rmdir(await jail(path)),

    /** Refuses to overwrite, as the protocol says: a hard link fails when the name is taken, a rename would not. */
    async rename(from: string, to: string): Promise<void> {
      const [source, target] = [await jail(from), await jail(to)]
      if ((await lstat(source)).isDirectory()) return rename(source, target)
      await link(source, target)
      await unlink(source)
    },

    async setAttributes(path: string, attributes: Partial<Attributes>): Promise<void> {
      const real = await jail(path)
      const { mode, atime, mtime, size } = attributes
      if (size !== undefined) await truncate(real, size)
      if (mode !== undefined) await chmod(real, mode & 0o777)
      if (atime !== undefined && mtime !== undefined) await utimes(real, atime, mtime)
    },
  }
}

export type Operations = ReturnType<typeof createOperations>

async function entryOf(folder: string, name: string): Promise<FileEntry> {
  const stats = await lstat(join(folder, name))
  const kind = stats.isDirectory() ? 'd' : stats.isSymbolicLink() ? 'l' : '-'
  const day = stats.mtime.toUTCString().slice(5, 16)
  const longname = `${kind}rw-r--r-- 1 awase awase ${stats.size} ${day} ${name}`
  return { filename: name, longname, attrs: attributesOf(stats) }
}

interface Stats {
  mode: number
  uid: number
  gid: number
  size: number
  atimeMs: number
  mtimeMs: number
}

function attributesOf(stats: Stats): Attributes {
  const { mode, uid, gid, size } = stats
  const atime = Math.floor(stats.atimeMs / 1000)
  const mtime = Math.floor(stats.mtimeMs / 1000)
  return { mode, uid, gid, size, atime, mtime }
}
