// Builds the studio when there is no build, or when a source is newer than it.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from './options.ts'
import { runProgram } from './process-group.ts'

const built = join(rootDir, 'web/dist/index.html')
const sources = ['web', 'engine', 'worker/api', 'package-lock.json']

export function studioIsFresh(): boolean {
  return existsSync(built) && newest(sources.map((each) => join(rootDir, each))) <= age(built)
}

export async function buildStudio(logPath: string): Promise<void> {
  await runProgram({
    name: 'vite build',
    run: ['vite', 'build', '--config', 'web/vite.config.ts'],
    logPath,
  })
}

/** Time of the last change, in epoch milliseconds. */
function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => (isFolder(path) ? newestIn(path) : age(path))))
}

function newestIn(folder: string): number {
  const names = readdirSync(folder).filter((name) => name !== 'dist' && name !== 'node_modules')
  return newest(names.map((name) => join(folder, name)))
}

const isFolder = (path: string): boolean => statSync(path).isDirectory()
const age = (path: string): number => statSync(path).mtimeMs
