// One golden folder: a job, its snapshot with inputs, and what must come out of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { documentSchema } from '../../engine/job/document.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import type { ExecutionReport } from '../../engine/run/report.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import type { MemoryHost, MemoryHostOptions } from '../engine/memory-host.ts'
import { memoryHost } from '../engine/memory-host.ts'
import { firstDifference } from './first-difference.ts'

const root = new URL('.', import.meta.url)

/** `snapshot.json`: names of files under `input/`. */
interface SavedSnapshot {
  sources: Record<string, string[]>
  objects: Record<string, string>
  context: Snapshot['context']
}

export function goldenCases(): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/job.json`, root)))
    .map(({ name }) => name)
    .toSorted()
}

function readJson(name: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}/${file}`, root), 'utf8'))
}

export function openCase(
  name: string,
  options: MemoryHostOptions,
): { document: JobDocument; snapshot: Snapshot; host: MemoryHost } {
  const host = memoryHost(options)
  const saved = readJson(name, 'snapshot.json') as SavedSnapshot
  const put = (file: string) => host.put(file, readFileSync(new URL(`${name}/input/${file}`, root)))
  const sources = Object.entries(saved.sources).map(([id, files]) => [id, files.map(put)])
  const objects = Object.entries(saved.objects).map(([object, file]) => [
    object,
    { object, sequence: 1, file: put(file) },
  ])
  const snapshot: Snapshot = {
    sources: Object.fromEntries(sources) as Snapshot['sources'],
    objects: Object.fromEntries(objects) as Snapshot['objects'],
    context: saved.context,
  }
  return { document: documentSchema.parse(readJson(name, 'job.json')), snapshot, host }
}

/** All that an execution left: its files by name, and its report. */
export function leftBy(host: MemoryHost, report: ExecutionReport): Map<string, Uint8Array> {
  const json = new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`)
  return new Map([...host.outputs, ['report.json', json]])
}

/** Names of the files that a case should leave. */
export function expectedFiles(name: string): string[] {
  const files = readdirSync(new URL(`${name}/expected/`, root))
  return files.filter((file) => !file.endsWith('.actual'))
}

/**
 * Differences to the case's `expected/`, in words. What differs is left beside as `<file>.actual`: look at it, and rename it to
 * accept it.
 */
export function differencesTo(name: string, left: ReadonlyMap<string, Uint8Array>): string[] {
  const folder = new URL(`${name}/expected/`, root)
  mkdirSync(folder, { recursive: true })
  const missing = expectedFiles(name)
    .filter((file) => !left.has(file))
    .map((file) => `${file}: not written`)
  const differing = [...left].flatMap(([file, bytes]) => {
    const kept = new URL(file, folder)
    const actual = new URL(`${file}.actual`, folder)
    const before = existsSync(kept) ? readFileSync(kept) : null
    if (before?.equals(bytes)) {
      rmSync(actual, { force: true })
      return []
    }
    writeFileSync(actual, bytes)
    return [`${file}: ${before === null ? 'not expected' : firstDifference(file, before, bytes)}`]
  })
  return [...missing, ...differing]
}
