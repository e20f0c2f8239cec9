// Which records have a row's key, and which of them was chosen.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { newSlice } from '../../batch/vector.ts'
import { fieldText } from '../../expression/explain-condition.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import { comparedAs } from '../../value/key.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import { loadNormalisation } from '../../value/normalise.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { ExplainContext, ExplainRow, Passage, Reason } from '../explain.ts'
import type { DerivedMappingConfig } from './config.ts'
import { gsidField } from './infer.ts'
import { recordsPort } from './ports.ts'

/** So many GSIDs are listed. */
const shown = 100

export const explain: ExplainRow<DerivedMappingConfig> = async (config, passage, context) => {
  const { port, batch } = passage.from[0]!
  if (port === recordsPort) return [lookedInAt(config, passage)]
  const { lookIn, object, matches, target } = config
  const isDataset = lookIn === 'dataset'
  const found = isDataset ? besides(config, passage) : await inObject(config, batch, context)
  return [
    {
      kind: 'candidates',
      object: isDataset ? null : object,
      values: matches.map(({ field }) => fieldText(batch, field)),
      count: found.length,
      gsids: found.slice(0, shown),
      chosen: passage.out === null ? null : fieldText(passage.out, target),
    },
  ]
}

/** A record of the dataset: with which key rows could find it, and whether this one did. */
function lookedInAt({ matches }: DerivedMappingConfig, { from }: Passage): Reason {
  const values = matches.map(({ objectField }) => fieldText(from[0]!.batch, objectField))
  return { kind: 'key', port: 'in', values, matched: from.length > 1 }
}

/** GSIDs of the records of the dataset that came along with the row: those with its key, lowest first. */
function besides({ gsidField: field }: DerivedMappingConfig, { from }: Passage): string[] {
  return from.slice(1).map(({ batch }) => fieldText(batch, field) ?? '')
}

async function inObject(
  config: DerivedMappingConfig,
  batch: Batch,
  context: ExplainContext,
): Promise<string[]> {
  await loadNormalisation(config.matches)
  const key = keyWriter(config, context, batch.schema, 'field')
  return key.write(batch, 0) ? candidates(config, context, key) : []
}

/** Both sides compare as the input's fields do, see the operator. */
function keyWriter(
  { matches }: DerivedMappingConfig,
  { inputs }: ExplainContext,
  schema: Schema,
  side: 'field' | 'objectField',
): KeyWriter {
  const input = inputs['in']!
  return new KeyWriter(
    matches.map((match) => ({
      column: fieldIndex(schema, match[side]),
      as: comparedAs(input[fieldIndex(input, match.field)]!.type),
      normalise: match.normalise,
    })),
  )
}

/** GSIDs of the records with this key, lowest first: the export is sorted by them. */
async function candidates(
  config: DerivedMappingConfig,
  context: ExplainContext,
  wanted: KeyWriter,
): Promise<string[]> {
  const { host, nodeId: node, batchBytes } = context
  const { file } = context.objectVersion(config.object)
  const source = await host.files.open(file.hash)
  const memory = memoryOf(host)
  const format = defaultReadFormat
  const found: string[] = []
  const slice = newSlice()
  for await (const batch of readCsv({
    source,
    format,
    file: file.name,
    node,
    batchBytes,
    memory,
  })) {
    const key = keyWriter(config, context, batch.schema, 'objectField')
    const gsids = batch.columns[fieldIndex(batch.schema, gsidField)]!
    for (let row = 0; row < batch.rowCount; row++) {
      if (key.write(batch, row) && isEqual(key, wanted)) found.push(textAt(gsids, row, slice) ?? '')
    }
  }
  return found
}

function isEqual({ buffer: a }: KeyWriter, { buffer: b }: KeyWriter): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a.bytes[i] !== b.bytes[i]) return false
  return true
}
