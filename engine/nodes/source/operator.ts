// A source at run time: reads the files of its snapshot one after the other, as the schema that it was built for.
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import type { CsvBatch } from '../../formats/csv/reader.ts'
import type { SnapshotFile } from '../../run/snapshot.ts'
import type { CreateSource, SourceContext } from '../source-reader.ts'
import { castRows } from './cast-rows.ts'
import type { SourceConfig } from './config.ts'
import { fieldPlaces, furtherFields } from './fields.ts'
import { reject } from './rejects.ts'

/** Counters: `read` = `out` + `rejected`; ragged rows and rows with a value that is none of its type are rejected. */
export const createSource: CreateSource<SourceConfig> = (config, context) => read(config, context)

async function* read(config: SourceConfig, context: SourceContext): AsyncGenerator<Batch> {
  for (const file of context.files) yield* readFile(file, config, context)
}

async function* readFile(
  file: SnapshotFile,
  config: SourceConfig,
  context: SourceContext,
): AsyncGenerator<Batch> {
  const { host, batchBytes, nodeId } = context
  host.signal.throwIfAborted()
  const batches = readCsv({
    source: await host.files.open(file.hash),
    format: config.format,
    file: file.name,
    node: nodeId,
    memory: memoryOf(host),
    batchBytes,
    signal: host.signal,
    ragged: 'collect',
  })
  let places: readonly number[] | undefined
  for await (const batch of batches) {
    places ??= placesOf(batch, file, config, context)
    yield accept(batch, places, context)
  }
}

/** Where each field of the schema stands in the file. Fields of the file that the schema lacks are a notice. */
function placesOf(
  batch: CsvBatch,
  file: SnapshotFile,
  config: SourceConfig,
  { output, nodeId, host }: SourceContext,
): readonly number[] {
  const places = fieldPlaces(output, batch.schema, config.format.header, {
    node: nodeId,
    file: file.name,
  })
  for (const field of furtherFields(batch.schema, places)) {
    const values = { node: nodeId, file: file.name, field }
    host.log({ level: 'notice', code: 'source.field-new', values })
  }
  return places
}

/** The rows of the file's batch that fit the schema; the others are rejected, in file order. */
function accept(batch: CsvBatch, places: readonly number[], context: SourceContext): Batch {
  const ragged = batch.ragged ?? []
  const { batch: cast, kept, rejections } = castRows(batch, places, context.output)
  reject(cast, rejections, ragged, context)
  context.count('read', batch.rowCount + ragged.length)
  context.count('rejected', rejections.length + ragged.length)
  context.count('out', kept.rowCount)
  return kept
}
