// What the edge serves is built first and kept in the state folder: a run under way is not to notice that a source file changes.
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rootDir } from './options.ts'
import { quietTools, runProgram } from './programs.ts'

export interface Builds {
  /** The Worker in one file. */
  worker: string
  /** Folder of the studio's files. */
  studio: string
}

const studioSources = ['web', 'engine', 'worker/api', 'package-lock.json']
const workerSources = ['worker', 'engine', 'relay', 'wrangler.toml', 'package-lock.json']

/** Builds what is missing or older than its sources. */
export async function makeBuilds(
  stateDir: string,
  tell: (progress: string) => void,
): Promise<Builds> {
  const folder = join(stateDir, 'build')
  const builds = { worker: join(folder, 'worker/index.js'), studio: join(folder, 'studio') }
  await makeStudio(builds.studio, join(stateDir, 'studio-build.log'), tell)
  if (!isFresh(builds.worker, workerSources)) {
    await makeWorker(join(folder, 'worker'), join(stateDir, 'worker-build.log'), tell)
  }
  return builds
}

/** The studio's own build is in web/dist, where deploying finds it; this is a copy. */
async function makeStudio(target: string, logPath: string, tell: (progress: string) => void) {
  const dist = join(rootDir, 'web/dist')
  if (!isFresh(join(dist, 'index.html'), studioSources)) {
    tell('Building the studio …')
    const run = ['vite', 'build', '--config', 'web/vite.config.ts'] as const
    await runProgram({ name: 'vite build', run, logPath })
  }
  const copied = join(target, 'index.html')
  if (existsSync(copied) && age(copied) >= age(join(dist, 'index.html'))) return
  rmSync(target, { recursive: true, force: true })
  cpSync(dist, target, { recursive: true })
}

async function makeWorker(outdir: string, logPath: string, tell: (progress: string) => void) {
  tell('Building the edge …')
  await runProgram({
    name: 'wrangler',
    run: ['wrangler', 'deploy', '--dry-run', '--outdir', outdir],
    environment: quietTools,
    logPath,
  })
}

function isFresh(built: string, sources: readonly string[]): boolean {
  return existsSync(built) && newest(sources.map((each) => join(rootDir, each))) <= age(built)
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
