// What a call names becomes the snapshot of a run: the job's file, its sources' files, versions of objects.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AwaseError } from '../../engine/error.ts'
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { parseDocument } from '../../engine/job/serialise.ts'
import { nodeType } from '../../engine/nodes/index.ts'
import type { Plan } from '../../engine/run/plan/plan.ts'
import type { RunContext, Snapshot } from '../../engine/run/snapshot.ts'
import { tzdataVersion } from '../../engine/value/zones/tzdata-version.ts'
import type { Call } from './call.ts'
import { memorySize } from './sizes.ts'
import { brokenLine } from './broken-line.ts'
import { FileHost, memoryOnNode } from './file-host.ts'
import { reasonOf } from './file-faults.ts'
import { SnapshotFiles } from './snapshot-files.ts'
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
/** Of the memory of a run: the rest is for JavaScript, its garbage, compiled code and buffers of files. Less than half of it where it is large. */
const linearShare = 1 / 3
const halfUpTo = 16 * 2 ** 20

function linearBytes(memoryBytes: number): number {
  return Math.floor(Math.max(memoryBytes * linearShare, Math.min(memoryBytes / 2, halfUpTo)))
}

export async function readJob(path: string, { folder }: Terminal): Promise<JobDocument> {
  const text = await textOf(resolve(folder, path), path)
  try {
    return parseDocument(text)
  } catch (cause) {
    if (!(cause instanceof AwaseError)) throw cause
    const { code, place, values } = cause
    const line = code === 'job.not-json' ? brokenLine(text) : undefined
    const where = line === undefined ? { file: path } : { file: path, line }
    throw new AwaseError(code, { place: { ...place, ...where }, values, cause })
  }
}

async function textOf(path: string, given: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new AwaseError('call.file', { values: { file: given, reason: reasonOf(cause) }, cause })
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
  /** Removes temporary files. */
  close(): Promise<void>
}

type HostOptions = Pick<ConstructorParameters<typeof FileHost>[0], 'outFolder' | 'signal'>

/** `outFolder` null: nothing is written. Errors `call.…`. To be closed. */
export async function openInputs(
  document: JobDocument,
  call: Call,
  terminal: Terminal,
  options: HostOptions,
): Promise<Inputs> {
  const memoryBytes = memorySize(call.text('memory') ?? defaultMemory)
  const context = contextOf(call)
  const files = new SnapshotFiles(terminal.folder, options.signal)
  const host = new FileHost({
    ...options,
    paths: files.paths,
    memory: memoryOnNode(linearBytes(memoryBytes), memoryBytes),
    log: (entry) => terminal.err(noticeText(entry, terminal)),
  })
  const close = async (): Promise<void> => void (await Promise.all([host.close(), files.close()]))
  try {
    const sources = await sourcesOf(document, call, files)
    const objects = await objectsOf(call, files)
    return { snapshot: { sources, objects, context }, host, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function sourcesOf(
  document: JobDocument,
  call: Call,
  files: SnapshotFiles,
): Promise<Snapshot['sources']> {
  const sources: Snapshot['sources'] = {}
  for (const { name, value } of call.pairs('in')) {
    const { id, type } = nodeNamed(document, name)
    if (nodeType(type)?.kind !== 'source') {
      throw new AwaseError('call.not-a-source', { values: { node: name } })
    }
    ;(sources[id] ??= []).push(await files.add(value))
  }
  return sources
}

async function objectsOf(call: Call, files: SnapshotFiles): Promise<Snapshot['objects']> {
  const objects: Snapshot['objects'] = {}
  for (const { name, value } of call.pairs('object')) {
    objects[name] = { object: name, sequence: 1, file: await files.add(value) }
  }
  return objects
}

/** What a plan reads must all have files. Errors `call.source-without-file`, `call.object-without-file`. */
export function requireInputs({ nodes, holding }: Plan, { snapshot }: Inputs): void {
  for (const { node, type } of nodes) {
    if (type.kind !== 'source' || snapshot.sources[node.id] !== undefined) continue
    const values = { node: node.id, name: node.name }
    throw new AwaseError('call.source-without-file', { values })
  }
  for (const { object, node } of holding) {
    if (object === undefined || snapshot.objects[object] !== undefined) continue
    throw new AwaseError('call.object-without-file', { values: { object, node } })
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

/** `yyyy-MM-ddTHH:mm:ss`; Swedish writes it nearly so. Where no zone was asked for, no tables of them are loaded, which takes 20 ms. */
function localTime(moment: Date, zone: string): string {
  if (zone === 'UTC') return moment.toISOString().slice(0, 19)
  try {
    return moment.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')
  } catch (cause) {
    throw new AwaseError('call.zone', { values: { zone }, cause })
  }
}
