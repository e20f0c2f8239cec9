// Calls the command as a shell does, a process of its own in a folder of its own; or, where only words and exit codes count, in this one.
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languageOf } from '../../../local/command-line/language.ts'
import { awase as command } from '../../../local/command-line/main.ts'
import { terminalFor } from '../../../local/command-line/terminal.ts'

const script = new URL('../../../local/command-line/program.ts', import.meta.url).pathname
export const golden = new URL('../../golden/', import.meta.url).pathname

export interface Ended {
  code: number | null
  out: string
  err: string
}

export interface Spawning {
  folder?: string
  language?: string
  environment?: Record<string, string>
  /** A file in the place of stdout. */
  stdout?: string
  /** Called with the running command's signal sender once it has started. */
  started?(kill: (signal: NodeJS.Signals) => void): void
}

export function awase(args: readonly string[], options: Spawning = {}): Promise<Ended> {
  const { LC_ALL: _, LC_MESSAGES: __, ...environment } = process.env
  const { language = 'C', folder = golden, stdout } = options
  const written = stdout === undefined ? undefined : openSync(stdout, 'w')
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...args],
    {
      env: { ...environment, LANG: language, INIT_CWD: folder, ...options.environment },
      stdio: ['ignore', written ?? 'pipe', 'pipe'],
    },
  )
  if (written !== undefined) closeSync(written)
  const texts = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (texts.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (texts.err += text))
  options.started?.((signal) => void child.kill(signal))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })))
}

/** The same in this process: what `local/command-line/program.ts` does, without its second of start. */
export async function awaseHere(
  args: readonly string[],
  { language = 'C', folder = golden }: Pick<Spawning, 'language' | 'folder'> = {},
): Promise<Ended> {
  const texts = { out: '', err: '' }
  const terminal = terminalFor(languageOf({ LANG: language }), {
    folder,
    isScreen: false,
    out: (text) => void (texts.out += text),
    err: (text) => void (texts.err += text),
  })
  return { code: await command(args, terminal, new AbortController().signal), ...texts }
}

export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'command-line-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The golden job Routes with its inputs, as options. */
export const routes = [
  'routes-small/job.json',
  '--in=routes=routes-small/input/flights-airport-partner.csv',
  '--in=Routes=routes-small/input/flights-airport.csv',
  '--in=airports=routes-small/input/airports-2.csv',
  '--in=airports=routes-small/input/airports.csv',
  '--object=Airport=routes-small/input/airport.object.csv',
  '--at=2026-11-21T15:30:02Z',
  '--zone=Asia/Tokyo',
]
