// How many records each row meets: none, one or several; why keys miss; and fields to look up by.
import type { Batch } from '../../batch/batch.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { RecordStore } from '../../batch/records/record-store.ts'
import { defaultReadFormat } from '../../formats/csv/format.ts'
import { readCsv } from '../../formats/csv/reader.ts'
import { distinctKeys, nullKey } from '../../matching/distinct-keys.ts'
import type { KeyField } from '../../matching/distinct-keys.ts'
import { withCasts } from '../../matching/mending-cast.ts'
import { findNearMisses } from '../../matching/near-misses.ts'
import { suggestPairs } from '../../matching/pair-suggestions.ts'
import { comparedAs } from '../../value/key.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Finding, RowGroup, RowsOf, Study, StudyContext, StudyRows } from '../study.ts'
import type { DerivedMappingConfig } from './config.ts'
import { gsidField } from './infer.ts'
import { LookedUpRows } from './looked-up.ts'
import { recordsPort } from './ports.ts'

/** So many records are looked at. */
const recordsLimit = 200_000
/** So many rows of each kind are told with the records that they meet. */
const sampleRows = 20

type Kind = 'none' | 'one' | 'many'

export const study: StudyRows<DerivedMappingConfig> = async (config, context) => {
  const { inputs, pause } = context
  const rows = inputs['in']
  const records = await recordsOf(config, context)
  const gsid = config.lookIn === 'dataset' ? config.gsidField : gsidField
  if (rows === undefined || records === undefined) return { findings: [], groups: {} }
  if (!config.matches.some(({ field, objectField }) => field !== '' && objectField !== '')) {
    const others = withoutField(records, gsid)
    const pairs = await suggestPairs(rows, others, pause, { single: true })
    return { findings: [{ kind: 'pairs', of: 'matches', pairs }], groups: {} }
  }
  return candidatesOf(config, rows, { records, gsid }, pause)
}

/** Undefined while the object is not chosen, or its records are not in the snapshot, or no dataset arrives. */
async function recordsOf(
  { lookIn, object }: DerivedMappingConfig,
  { inputs, objectVersion, host, nodeId: node, batchBytes, pause }: StudyContext,
): Promise<Batch | undefined> {
  if (lookIn === 'dataset') return inputs[recordsPort]
  const version = objectVersion(object)
  if (version === undefined) return undefined
  const { file } = version
  const memory = memoryOf(host)
  const source = await host.files.open(file.hash)
  const reading = { source, format: defaultReadFormat, file: file.name, node, batchBytes, memory }
  let store: RecordStore | undefined
  for await (const batch of readCsv(reading)) {
    store ??= new RecordStore(batch.schema, memory)
    store.append(batch)
    if (store.rowCount >= recordsLimit) break
    await pause()
  }
  return store?.batch()
}

function withoutField(records: Batch, field: string): Batch {
  const kept = records.schema.flatMap(({ name }, index) => (name === field ? [] : [index]))
  return {
    ...records,
    schema: kept.map((index) => records.schema[index]!),
    columns: kept.map((index) => records.columns[index]!),
  }
}

/** What is looked in, and its field with the GSID. */
interface LookedIn {
  records: Batch
  gsid: string
}

async function candidatesOf(
  { matches }: DerivedMappingConfig,
  rows: Batch,
  { records, gsid }: LookedIn,
  pause: () => Promise<void>,
): Promise<Study> {
  const types = matches.map(({ field }) => rows.schema[fieldIndex(rows.schema, field)]?.type)
  const parts = matches.map(({ normalise }, index) => {
    const type = types[index]
    return { as: type === undefined ? ('text' as const) : comparedAs(type), normalise }
  })
  // Both sides compare as the input's fields do, see the operator.
  const own = matches.map(({ field }, index): KeyField => ({ ...parts[index]!, field }))
  const others = matches.map(({ objectField }, index): KeyField => {
    return { ...parts[index]!, field: objectField }
  })
  const keys = await distinctKeys(rows, own, 'normalised', pause)
  const known = await distinctKeys(records, others, 'normalised', pause)
  if (keys === undefined || known === undefined) return { findings: [], groups: {} }
  const partners = new Map(known.compared.map((text, index) => [text, index]))
  const partnerOf = (row: number): number => {
    const key = keys.keyOfRow[row]!
    return key === nullKey ? nullKey : (partners.get(keys.compared[key]!) ?? nullKey)
  }
  const looked = new LookedUpRows(records, gsid, known)
  const kinds: Record<Kind, number[]> = { none: [], one: [], many: [] }
  for (let row = 0; row < rows.rowCount; row++) {
    const count = looked.countOf(partnerOf(row))
    kinds[count === 0 ? 'none' : count === 1 ? 'one' : 'many'].push(row)
  }
  const unmatched = keys.keys.filter((_, index) => !partners.has(keys.compared[index]!))
  const { misses } = await findNearMisses(unmatched, known.keys, parts, pause)
  const told = (kind: Kind): RowsOf => ({
    count: kinds[kind].length,
    samples: kinds[kind].slice(0, sampleRows).map((row) => {
      const key = keys.keyOfRow[row]!
      const values = key === nullKey ? null : keys.keys[key]!.values
      return { row, values, ...looked.at(partnerOf(row)) }
    }),
  })
  return {
    findings: [
      { kind: 'candidates', none: told('none'), one: told('one'), many: told('many') },
      ...withCasts(misses, keys.keys, known.keys).map((miss): Finding => ({
        kind: 'near-miss',
        ...miss,
        rightRows: 0,
      })),
    ],
    groups: { none: group(kinds.none), one: group(kinds.one), many: group(kinds.many) },
  }
}

function group(rows: readonly number[]): RowGroup {
  return { port: 'in', rows: Uint32Array.from(rows) }
}
