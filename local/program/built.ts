// The built program of a command, which starts in half the processor time of its sources. It is made when it is first asked for, and again
// when one of them has changed.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where it is kept, below the root. */
export const stateFolder = '.awase'

/** What is known of the program that was built last; paths from the root. */
export interface Note {
  file: string
  /** Of each file that it was made of, its size and when it was changed. */
  sources: [path: string, bytes: number, changedMs: number][]
}

/** Without `file` the source does the same; `why` is what kept it from being built, unless it was not tried. */
export interface Program {
  file?: string | undefined
  why?: string
}

const builder = join(import.meta.dirname, 'build.ts')

/** The program whose source is `entry`, built if need be. Where nobody may write it is not tried. */
export function builtProgram(root: string, entry: string): Program {
  const known = knownProgram(root)
  if (known !== undefined) return { file: known }
  if (!isWritable(join(root, stateFolder))) return {}
  // A process of its own, so that what builds takes none of the memory that a run was promised.
  const { status, stderr } = spawnSync(process.execPath, [builder, root, entry], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return status === 0 ? { file: knownProgram(root) } : { why: stderr.trim() }
}

export function noteOf(root: string): string {
  return join(root, stateFolder, 'program.json')
}

function knownProgram(root: string): string | undefined {
  try {
    const { file, sources } = JSON.parse(readFileSync(noteOf(root), 'utf8')) as Note
    const path = join(root, file)
    return existsSync(path) && sources.every((source) => isAsItWas(root, source)) ? path : undefined
  } catch {
    // No note, or a source that is gone.
    return undefined
  }
}

function isAsItWas(root: string, [path, bytes, changedMs]: Note['sources'][number]): boolean {
  const { size, mtimeMs } = statSync(join(root, path))
  return size === bytes && mtimeMs === changedMs
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
