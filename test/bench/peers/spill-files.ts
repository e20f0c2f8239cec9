// Where the bench's runs put aside what does not fit into memory: files beside the output, gone when the process ends.
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ByteSource, SpillFile } from '../../../engine/host.ts'

export function sourceOf(path: string): ByteSource {
  const file = openSync(path, 'r')
  return {
    read: async (into) => readSync(file, into),
    readNow: (into) => readSync(file, into),
    close: async () => closeSync(file),
  }
}

export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

export class SpillFiles {
  /** Bytes ever put aside. */
  writtenBytes = 0
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  spill(name: string): Promise<SpillFile> {
    const path = join(this.folder, `${name}-${process.pid}`)
    const file = openSync(path, 'w')
    let isOpen = true
    const end = (): void => {
      if (isOpen) closeSync(file)
      isOpen = false
    }
    return Promise.resolve({
      write: async (bytes) => {
        writeAll(file, bytes)
        this.writtenBytes += bytes.length
      },
      open: async () => {
        end()
        return sourceOf(path)
      },
      remove: async () => {
        end()
        rmSync(path, { force: true })
      },
    })
  }
}
