// What a call names becomes the snapshot of a run: the job's file, its sources' files, versions of objects.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AwaseError } from '../../engine/error.ts'
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { parseDocument } from '../../engine/job/serialise.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { RunContext, Snapshot, SnapshotFile } from '../../engine/run/snapshot.ts'
import { tzdataVersion } from '../../engine/value/zones/tzdata-version.ts'
import type { Call } from './call.ts'
import { memorySize } from './sizes.ts'
import { FileHost, memoryOnNode } from './file-host.ts'
import { noticeText } from './terminal.ts'
import type { Terminal } from './terminal.ts'

/** Options of every command that reads rows. */
export const inputOptions = {
  in: 'list',
  object: 'list',
  memory: 'text',
  at: 'text',
  zone: 'text',
} as const

const defaultMemory = '96MB'
/** Of the memory of a run: the rest is for JavaScript, its garbage, compiled code and buffers of files. */
const linearShare = 1 / 2

export async function readJob(path: string, { folder }: Terminal): Promise<JobDocument> {
  const text = await textOf(resolve(folder, path), path)
  try {
    return parseDocument(text)
  } catch (cause) {
    if (!(cause instanceof AwaseError)) throw cause
    const { code, place, values } = cause
    throw new AwaseError(code, { place: { ...place, file: path }, values, cause })
  }
}

async function textOf(path: string, given: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new AwaseError('call.file', { values: { file: given }, cause })
  }
}

/** By id, else by a name that only one node has. */
export function nodeNamed(document: JobDocument, name: string): JobNode {
  const byId = document.nodes.find(({ id }) => id === name)
  const byName = document.nodes.filter((node) => node.name === name)
  const node = byId ?? (byName.length === 1 ? byName[0] : undefined)
  if (node !== undefined) return node
  const known = document.nodes.map(({ id }) => id).join(', ')
  throw new AwaseError('call.node', { values: { node: name, known } })
}

export interface Inputs {
  snapshot: Snapshot
  host: FileHost
}

/** `outFolder` null: nothing is written. Errors `call.…`. */
export async function openInputs(
  document: JobDocument,
  call: Call,
  terminal: Terminal,
  options: Pick<ConstructorParameters<typeof FileHost>[0], 'outFolder' | 'signal'>,
): Promise<Inputs> {
  const paths = new Map<string, string>()
  const sources: Snapshot['sources'] = {}
  for (const { name, value } of call.pairs('in')) {
    const { id, type } = nodeNamed(document, name)
    if (nodeType(type)?.kind !== 'source') {
      throw new AwaseError('call.not-a-source', { values: { node: name } })
    }
    ;(sources[id] ??= []).push(await snapshotFile(value, paths, terminal, options.signal))
  }
  const objects: Snapshot['objects'] = {}
  for (const { name, value } of call.pairs('object')) {
    const file = await snapshotFile(value, paths, terminal, options.signal)
    objects[name] = { object: name, sequence: 1, file }
  }
  const memoryBytes = memorySize(call.text('memory') ?? defaultMemory)
  const host = new FileHost({
    ...options,
    paths,
    memory: memoryOnNode(Math.floor(memoryBytes * linearShare), memoryBytes),
    log: (entry) => terminal.err(noticeText(entry, terminal)),
  })
  return { snapshot: { sources, objects, context: contextOf(call) }, host }
}

/** The sources that feed the wanted nodes must all have files. */
export function requireSources(needed: readonly JobNode[], { snapshot }: Inputs): void {
  const open = needed.find(({ id }) => snapshot.sources[id] === undefined)
  if (open === undefined) return
  throw new AwaseError('call.source-without-file', { values: { node: open.id, name: open.name } })
}

async function snapshotFile(
  given: string,
  paths: Map<string, string>,
  { folder }: Terminal,
  signal: AbortSignal,
): Promise<SnapshotFile> {
  const path = resolve(folder, given)
  try {
    const { size, mtime } = await stat(path)
    const digest = createHash('sha256')
    await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), digest, { signal })
    const hash = digest.digest('hex')
    paths.set(hash, path)
    return { name: basename(path), hash, sizeBytes: size, modifiedAt: mtime.toISOString() }
  } catch (cause) {
    if (signal.aborted) throw new AwaseError('run.cancelled', { cause })
    throw new AwaseError('call.file', { values: { file: given }, cause })
  }
}

/** `--at` makes a run repeatable to the byte: file names and formulas see that moment. */
function contextOf(call: Call): RunContext {
  const at = call.text('at')
  const moment = at === undefined ? new Date() : new Date(at)
  const zone = call.text('zone') ?? 'UTC'
  if (Number.isNaN(moment.getTime())) {
    throw new AwaseError('call.moment', { values: { value: at ?? '' } })
  }
  const startedAt = moment.toISOString()
  const local = localTime(moment, zone)
  const context = {
    dueAt: startedAt,
    startedAt,
    zone,
    startedAtLocal: local,
    tzdata: tzdataVersion,
  }
  return { runId: 'command-line', sequence: 0, ...context }
}

/** `yyyy-MM-ddTHH:mm:ss`; Swedish writes it nearly so. */
function localTime(moment: Date, zone: string): string {
  try {
    return moment.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')
  } catch (cause) {
    throw new AwaseError('call.zone', { values: { zone }, cause })
  }
}
