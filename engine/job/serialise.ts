// A job document as text and back: stable key order, two-space JSON, parts by id, so that Git diffs read well.
import type * as z from 'zod/mini'
import { AwaseError } from '../error.ts'
import { kindOf, settingFault } from '../inference/setting-issue.ts'
import { documentSchema } from './document.ts'
import type { JobDocument } from './document.ts'
import { migrateDocument } from './migrations.ts'
import { repeatedName } from './repeated-name.ts'
import { sortedById } from './part-diff.ts'

/** Keys in this order, wherever they occur outside `config`; others follow by name. */
const leading = ['format', 'id', 'name', 'type', 'version', 'config', 'position', 'from', 'to']

/** Ends with a line feed. The same content always gives the same text. */
export function serialiseDocument(document: JobDocument): string {
  const { format, id, name, notes = [] } = document
  const ordered = {
    format,
    id,
    name,
    nodes: sortedById(document.nodes).map(stable),
    edges: sortedById(document.edges).map(stable),
    frames: sortedById(document.frames).map(stable),
    ...(notes.length === 0 ? {} : { notes: sortedById(notes).map(stable) }),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

/** Errors: `job.not-json`, `job.repeated-name` with its line, `job.not-an-object`, `job.other-kind` and `job.not-a-document` with the path of what is wrong, `job.too-new`, `job.no-format`. */
export function parseDocument(text: string): JobDocument {
  return openDocument(parsedJson(text))
}

/** Opens what a database or the API holds: migrated, checked, parts by id. Errors as for `parseDocument`. */
export function openDocument(value: unknown): JobDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AwaseError('job.not-an-object', { values: { found: kindOf(value) } })
  }
  const result = documentSchema.safeParse(migrateDocument({ ...value }))
  if (!result.success) {
    throw wrongPart(result.error.issues[0]!, value)
  }
  const { nodes, edges, frames, notes = [], ...rest } = result.data
  refuseTwins(nodes)
  refuseTwins(edges)
  refuseTwins(frames)
  refuseTwins(notes)
  return {
    ...rest,
    nodes: sortedById(nodes),
    edges: sortedById(edges),
    frames: sortedById(frames),
    ...(notes.length === 0 ? {} : { notes: sortedById(notes) }),
  }
}

/** Some editors begin each file with a byte order mark. */
function parsedJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (cause) {
    throw new AwaseError('job.not-json', { cause })
  }
  const repeated = repeatedName(text)
  if (repeated === undefined) return value
  const { name, line } = repeated
  throw new AwaseError('job.repeated-name', { place: { line }, values: { name, line } })
}

function wrongPart(issue: z.core.$ZodIssue, document: unknown): AwaseError {
  const path = issue.path.map(String).join('.')
  const { code, values } = settingFault(issue, path, document)
  const isOtherKind = code === 'config.other-kind'
  return new AwaseError(isOtherKind ? 'job.other-kind' : 'job.not-a-document', {
    values: { path, ...values },
  })
}

function refuseTwins(parts: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of parts) {
    if (seen.has(id)) throw new AwaseError('job.same-id', { values: { id } })
    seen.add(id)
  }
}

/** The value with the keys of its objects in stable order, and without undefined ones. */
function stable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const ordered = entries.toSorted(([a], [b]) => keyRank(a) - keyRank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(ordered.map(([key, inner]) => [key, stable(inner)]))
}

function keyRank(key: string): number {
  const rank = leading.indexOf(key)
  return rank < 0 ? leading.length : rank
}
