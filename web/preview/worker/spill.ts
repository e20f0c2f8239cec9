// What a preview cannot hold in memory, in the browser's private file system. A worker has a folder of its own there, which goes with it.
import { AwaseError } from '../../../engine/error.ts'
import type { ByteSource, SpillFile } from '../../../engine/host.ts'

const prefix = 'awase-spill-'

/** What one execution puts aside. */
export interface SpillFiles {
  spill(name: string): Promise<SpillFile>
  /** Removes what is left. */
  clear(): Promise<void>
}

/** Gives each execution files of its own. */
export type SpillFolder = () => SpillFiles

/** Undefined where the browser has no such files (private windows, old browsers): then all has to fit into memory. */
export async function openSpillFolder(): Promise<SpillFolder | undefined> {
  if (!('createSyncAccessHandle' in FileSystemFileHandle.prototype)) return undefined
  try {
    const root = await navigator.storage.getDirectory()
    const name = `${prefix}${crypto.randomUUID()}`
    await claim(name)
    await removeUnclaimed(root)
    return spillFolder(await root.getDirectoryHandle(name, { create: true }))
  } catch {
    return undefined
  }
}

/** A lock that is held until the worker ends, however it ends: whoever finds the folder later sees whether it is still in use. */
function claim(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(name, () => {
      resolve()
      return new Promise<never>(() => undefined)
    })
    held.catch(reject)
  })
}

/** Folders of workers that ended before they could tidy up. */
async function removeUnclaimed(root: FileSystemDirectoryHandle): Promise<void> {
  const { held = [] } = await navigator.locks.query()
  const claimed = new Set(held.map(({ name }) => name))
  for await (const name of root.keys()) {
    if (name.startsWith(prefix) && !claimed.has(name)) {
      await root.removeEntry(name, { recursive: true })
    }
  }
}

function spillFolder(folder: FileSystemDirectoryHandle): SpillFolder {
  let made = 0
  return () => {
    const open = new Map<string, FileSystemSyncAccessHandle>()
    const remove = async (name: string): Promise<void> => {
      open.get(name)?.close()
      if (open.delete(name)) await folder.removeEntry(name)
    }
    return {
      async spill() {
        // Executions name their files alike.
        const name = String(made++)
        const file = await folder.getFileHandle(name, { create: true })
        const handle = await file.createSyncAccessHandle()
        open.set(name, handle)
        return spillFile(handle, () => remove(name))
      },
      async clear() {
        for (const name of open.keys()) await remove(name)
      },
    }
  }
}

function spillFile(handle: FileSystemSyncAccessHandle, remove: () => Promise<void>): SpillFile {
  let sizeBytes = 0
  return {
    async write(bytes) {
      writeAll(handle, bytes, sizeBytes)
      sizeBytes += bytes.length
    },
    open: async () => readingOf(handle),
    remove,
  }
}

/** Throws `preview.no-room` when the browser gives no more. */
function writeAll(handle: FileSystemSyncAccessHandle, bytes: Uint8Array, at: number): void {
  try {
    const written = handle.write(bytes as Uint8Array<ArrayBuffer>, { at })
    if (written === bytes.length) return
  } catch (cause) {
    throw new AwaseError('preview.no-room', { cause })
  }
  throw new AwaseError('preview.no-room')
}

/** Each reader has a place of its own in the file. */
function readingOf(handle: FileSystemSyncAccessHandle): ByteSource {
  let at = 0
  return {
    async read(into) {
      const count = handle.read(into as Uint8Array<ArrayBuffer>, { at })
      at += count
      return count
    },
    close: async () => undefined,
  }
}
