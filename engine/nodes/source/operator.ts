// A source at run time: reads the files of its snapshot one after the other, as the schema that it was built for.
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { noCompression } from '../../formats/compression/format.ts'
import { packedFiles } from '../../formats/compression/open.ts'
import type { PackedFile } from '../../formats/compression/open.ts'
import { readFile } from '../../formats/read-file.ts'
import type { RecordBatch } from '../../formats/record-batch.ts'
import type { CreateSource, SourceContext } from '../source-reader.ts'
import { castRows } from './cast-rows.ts'
import type { SourceConfig } from './config.ts'
import { checkAbsent, fieldPlaces, furtherFields } from './fields.ts'
import { reject } from './rejects.ts'

/** Counters: `read` = `out` + `rejected`; ragged rows and rows with a value that is none of its type are rejected. */
export const createSource: CreateSource<SourceConfig> = (config, context) => read(config, context)

async function* read(config: SourceConfig, context: SourceContext): AsyncGenerator<Batch> {
  const { host } = context
  const { compression } = config
  for (const { name, hash } of context.files) {
    host.signal.throwIfAborted()
    const open = () => host.files.open(hash)
    for (const file of await packedFiles({ open, compression, file: name })) {
      yield* readOne(file, config, context)
    }
  }
}

async function* readOne(
  { file, open }: PackedFile,
  config: SourceConfig,
  context: SourceContext,
): AsyncGenerator<Batch> {
  const { host, batchBytes, nodeId } = context
  host.signal.throwIfAborted()
  const batches = readFile({
    open,
    compression: noCompression,
    format: config.format,
    fields: context.output.map(({ name }) => name),
    file,
    node: nodeId,
    memory: memoryOf(host),
    batchBytes,
    signal: host.signal,
  })
  let places: readonly number[] | undefined
  const further: string[] = []
  for await (const batch of batches) {
    places ??= placesOf(batch, file, config, context)
    further.push(...(batch.further ?? []))
    noteFields('source.field-new', batch.further ?? [], file, context)
    for (const field of batch.absent ?? []) checkAbsent(field, further, { node: nodeId, file })
    noteFields('source.field-absent', batch.absent ?? [], file, context)
    yield accept(batch, places, context)
  }
}

/** Where each field of the schema stands in the file. Fields of the file that the schema lacks are a notice. */
function placesOf(
  batch: RecordBatch,
  file: string,
  config: SourceConfig,
  context: SourceContext,
): readonly number[] {
  const { output, nodeId } = context
  const { format } = config
  const byName = format.kind !== 'csv' || format.header
  const places = fieldPlaces(output, batch.schema, byName, { node: nodeId, file })
  noteFields('source.field-new', furtherFields(batch.schema, places), file, context)
  return places
}

function noteFields(
  code: string,
  fields: readonly string[],
  file: string,
  { nodeId, host }: SourceContext,
): void {
  for (const field of fields) {
    const values = { node: nodeId, file, field }
    host.log({ level: 'notice', code, values })
  }
}

/** The rows of the file's batch that fit the schema; the others are rejected, in file order. */
function accept(batch: RecordBatch, places: readonly number[], context: SourceContext): Batch {
  const ragged = batch.ragged ?? []
  const { batch: cast, kept, rejections } = castRows(batch, places, context.output)
  reject(cast, rejections, ragged, context)
  context.count('read', batch.rowCount + ragged.length)
  context.count('rejected', rejections.length + ragged.length)
  context.count('out', kept.rowCount)
  return kept
}
