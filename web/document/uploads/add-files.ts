// Dropped, chosen and pasted files become sources: looked at in the preview's worker, then added in one entry of the history.
import { AwaseError } from '../../../engine/error.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { newNodeName } from '../../../engine/job/node-name.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import { upload } from '../../../engine/connectors/upload/index.ts'
import type { Schema } from '../../../engine/value/schema.ts'
import { cardHeight, cardWidth } from '../../canvas/cards/card-size.ts'
import { freeNear } from '../../canvas/adding/placing.ts'
import { pasteText } from '../../canvas/editing/clipboard.ts'
import { fragmentIn } from '../../canvas/editing/fragment-in.ts'
import { callPreview, PreviewError } from '../../preview/client.ts'
import { typedFields } from '../../preview/files/take-fields.ts'
import type { Inspected } from '../../preview/protocol.ts'
import { select, useView } from '../../studio/view.ts'
import { sayError } from '../../ui/over/toasts.tsx'
import { command, nodeById, setNodeConfig } from '../edits.ts'
import { fetchEngine } from '../engine.ts'
import { newNodeId } from '../new-id.ts'
import { useJob } from '../store.ts'
import { keepLocalFile } from './local-files.ts'
import { lookingAt } from './upload-state.ts'
import { untilLeft } from './until-left.ts'
import { loadMessages, messageFor } from '../../i18n/messages.ts'

/** As the edge has it. */
const limitBytes = 512 * 1024 * 1024
const sourceType = 'source'

/**
 * One source per file, beside each other from `at` on; what is no table by any format is told and left out. A job that was exported comes in
 * as its nodes.
 */
export async function addFiles(
  files: readonly File[],
  at: JobNode['position'],
  language: Language,
  stays = untilLeft(),
): Promise<void> {
  const { tables, jobs } = await parted(files)
  stays()
  for (const job of jobs) pasteText(job, at)
  const looked = await Promise.all(tables.map((file) => inspect(file, language)))
  const readable = looked.filter((one) => one !== undefined)
  await fetchEngine()
  stays()
  const gesture = `add files ${Date.now()}`
  const ids = readable.map((one) => addSource(one, at, gesture, readable.length))
  if (ids.length > 0) {
    // Several are ready to be merged; the rows of the last one are in sight.
    select(ids.slice(-1))
    select(ids)
    useView.setState({ tab: 'settings', search: null, drawer: true })
  }
}

/** Text of the files that hold a job, and all other files. */
async function parted(files: readonly File[]): Promise<{ tables: File[]; jobs: string[] }> {
  const engine = await fetchEngine()
  const [tables, jobs]: [File[], string[]] = [[], []]
  for (const file of files) {
    const text = couldBeJob(file) ? await file.text() : ''
    if (text !== '' && fragmentIn(engine, text) !== undefined) jobs.push(text)
    else tables.push(file)
  }
  return { tables, jobs }
}

const jobLimitBytes = 4 * 1024 * 1024

/** What is larger is rows. */
function couldBeJob({ name, size }: File): boolean {
  return /\.json$/i.test(name) && size <= jobLimitBytes
}

/** Undefined, said in words, when it is no table or too large. */
async function inspect(file: File, language: Language): Promise<Inspected | undefined> {
  try {
    if (file.size > limitBytes) {
      const values = { file: file.name, sizeBytes: file.size, limitBytes }
      throw new AwaseError('upload.too-large', { values })
    }
    const inspected = await lookingAt(file.name, callPreview('inspect', { file }))
    keepLocalFile(inspected.file.hash, file)
    if (inspected.failure !== undefined) await sayRefusal(file.name, inspected.failure, language)
    return inspected
  } catch (error) {
    const said = refusal(error)
    if (said === undefined) sayError(error)
    else await sayRefusal(file.name, said, language)
    return undefined
  }
}

/** Names the file: there may be several. */
async function sayRefusal(file: string, refused: Refusal, language: Language): Promise<void> {
  const words = await wordsOf(refused, language)
  sayError(new Error(words.includes(file) ? words : `${file}: ${words}`))
}

type Refusal = { code: string; values: Record<string, string | number> }

function refusal(error: unknown): Refusal | undefined {
  if (error instanceof PreviewError) return error.failure
  return error instanceof AwaseError ? { code: error.code, values: error.values } : undefined
}

async function wordsOf({ code, values }: Refusal, language: Language): Promise<string> {
  await loadMessages(language)
  const { message, hint } = messageFor(code, language, values)
  return `${message} ${hint}`
}

function addSource(
  { file, format, compression, names }: Inspected,
  at: JobNode['position'],
  gesture: string,
  count: number,
): string {
  const { document, catalog } = useJob.getState()
  const id = newNodeId(document, sourceType)
  const name = newNodeName(document.nodes, file.name.slice(0, 190))
  const height = cardHeight(nodeFace(sourceType)?.family)
  const position = freeNear(document, at, { width: cardWidth, height })
  const change =
    count === 1
      ? ({ id: 'change.add-node', values: { name } } as const)
      : ({ id: 'change.add-files', values: { count } } as const)
  command(change, 'add-node', { node: { id, type: sourceType, name, position }, catalog }, gesture)
  const config = {
    connector: upload.name,
    connection: '',
    read: { files: [file] },
    format,
    compression,
    schema: schemaFor(names, []),
  }
  command(change, 'set-config', { id, config }, gesture)
  return id
}

/** Another file in the place of those that a source reads. Its schema stays when the file has all of its fields. */
export async function replaceFiles(
  node: string,
  files: readonly File[],
  language: Language,
): Promise<void> {
  const stays = untilLeft()
  const looked = await Promise.all(files.map((file) => inspect(file, language)))
  stays()
  const [first, ...further] = looked.filter((one) => one !== undefined)
  const before = nodeById(node)
  if (first === undefined || before === undefined) return
  const { format, compression, names } = first
  const schema = (before.config['schema'] ?? []) as Schema
  setNodeConfig(node, 'read.files', (config) => ({
    ...config,
    read: { files: [first, ...further].map(({ file }) => file) },
    format,
    compression,
    schema: schemaFor(names, schema),
  }))
}

/** What a source knows stays as it is when the file has all of it. */
function schemaFor(names: readonly string[], known: Schema): Schema {
  const found = typedFields(names, known)
  const has = (name: string) => found.some((field) => field.name === name)
  return known.length > 0 && known.every(({ name }) => has(name)) ? known : found
}
