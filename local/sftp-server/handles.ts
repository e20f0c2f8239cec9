// What a session has open: files and listings, each under a number that only this session knows.
import type { FileHandle } from 'node:fs/promises'
import type { FileEntry } from 'ssh2'

export interface Handles {
  keepFile(file: FileHandle): Buffer
  keepListing(entries: FileEntry[]): Buffer
  /** Throw an error with code EBADF for a handle that is none, or of the other kind. */
  file(handle: Buffer): FileHandle
  listing(handle: Buffer): FileEntry[]
  close(handle: Buffer): Promise<void>
  closeAll(): void
}

type Opened = { file: FileHandle } | { entries: FileEntry[] }

export function createHandles(): Handles {
  const all = new Map<number, Opened>()
  let next = 0
  const keep = (opened: Opened): Buffer => {
    const id = Buffer.alloc(4)
    id.writeUInt32BE(next)
    all.set(next, opened)
    next += 1
    return id
  }
  const find = (handle: Buffer): Opened => {
    const found = handle.length === 4 ? all.get(handle.readUInt32BE(0)) : undefined
    return found ?? badHandle()
  }
  return {
    keepFile: (file) => keep({ file }),
    keepListing: (entries) => keep({ entries }),
    file(handle) {
      const found = find(handle)
      return 'file' in found ? found.file : badHandle()
    },
    listing(handle) {
      const found = find(handle)
      return 'entries' in found ? found.entries : badHandle()
    },
    async close(handle) {
      const found = find(handle)
      all.delete(handle.readUInt32BE(0))
      if ('file' in found) await found.file.close()
    },
    closeAll() {
      for (const opened of all.values()) if ('file' in opened) void opened.file.close()
      all.clear()
    },
  }
}

function badHandle(): never {
  throw Object.assign(new Error('no such handle'), { code: 'EBADF' })
}
