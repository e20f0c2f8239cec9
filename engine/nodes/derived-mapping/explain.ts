// Which records of the object have a row's key, and which of them was chosen.
import { textAt } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import { fieldText } from '../../expression/explain-condition.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import { comparedAs } from '../../value/key.ts'
import { KeyWriter } from '../../value/key-bytes.ts'
import { loadNormalisation } from '../../value/normalise.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { ExplainContext, ExplainRow } from '../explain.ts'
import type { DerivedMappingConfig } from './config.ts'
import { gsidField } from './infer.ts'

/** So many GSIDs are listed. */
const shown = 100

export const explain: ExplainRow<DerivedMappingConfig> = async (config, passage, context) => {
  const { batch } = passage.from[0]!
  const { object, matches, target } = config
  await loadNormalisation(matches)
  const key = keyWriter(config, context, batch.schema, 'field')
  const found = key.write(batch, 0) ? await candidates(config, context, key) : []
  return [
    {
      kind: 'candidates',
      object,
      values: matches.map(({ field }) => fieldText(batch, field)),
      count: found.length,
      gsids: found.slice(0, shown),
      chosen: passage.out === null ? null : fieldText(passage.out, target),
    },
  ]
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
