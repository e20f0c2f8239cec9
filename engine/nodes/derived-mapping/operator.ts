// Runs a derived mapping: looks each row's key up among records and fills the target field with the GSID of the one it finds.
import { selectRows } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import { KeySlices } from '../../batch/key-slices.ts'
import { memoryOf } from '../../batch/memory-of.ts'
import { Holding } from '../../batch/spill/holding.ts'
import { missingRow } from '../../batch/vector.ts'
import type { Vector } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { remember } from '../../value/canonical-vectors.ts'
import { castText } from '../../value/cast.ts'
import { comparedAs } from '../../value/key.ts'
import type { ComparedAs } from '../../value/key.ts'
import { loadNormalisation } from '../../value/normalise.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { CreateOperator, Operator, OperatorContext, Rejection, Settled } from '../operator.ts'
import type { DerivedMappingConfig } from './config.ts'
import { DatasetRecords } from './dataset-records.ts'
import { HeldLookups } from './held-lookups.ts'
import { Lookup } from './lookup.ts'
import { readObject } from './object-records.ts'
import type { LookupPart } from './object-records.ts'
import { recordsPort } from './ports.ts'
import type { SpilledLookup } from './spilled-lookup.ts'

export const createOperator: CreateOperator<DerivedMappingConfig> = (config, context) =>
  new DerivedMapping(config, context)

/** What the rows of a batch have found: rows of `gsids`, `missingRow` for none. */
interface Found {
  gsids: Vector
  rows: Uint32Array
  /** Row of `gsids` for rows that find nothing. */
  defaultRow: number
  /** Whether more than one record has the key of a row of the batch; absent: no key has more. */
  hasSeveral: ((row: number) => boolean) | undefined
}

class DerivedMapping implements Operator {
  private readonly config: DerivedMappingConfig
  private readonly context: OperatorContext
  private readonly as: readonly ComparedAs[]
  private readonly keys: KeySlices
  private readonly held: HeldLookups
  private readonly target: number
  private readonly lookup: Lookup
  /** What has arrived of the dataset to look in; null where records are those of an object. */
  private readonly dataset: DatasetRecords | null

  constructor(config: DerivedMappingConfig, context: OperatorContext) {
    const input = context.inputs['in']!
    checkConfig(config)
    this.config = config
    this.context = context
    const columns = config.matches.map(({ field }) => columnOf(field, input))
    this.as = columns.map((column) => comparedAs(input[column]!.type))
    const memory = memoryOf(context.host)
    this.keys = new KeySlices(
      config.matches.map(({ normalise }, index) => ({
        column: columns[index]!,
        as: this.as[index]!,
        normalise,
      })),
      memory,
    )
    this.held = new HeldLookups(columns, memory, (batch) =>
      this.lookup.find(this.keys.fill(batch), batch.rowCount),
    )
    this.target = fieldIndex(context.output, config.target)
    const isDataset = config.lookIn === 'dataset'
    const { host, holdBytes } = context
    const share = isDataset && holdBytes !== undefined ? Math.ceil(holdBytes / 2) : holdBytes
    const explaining = isDataset && context.explaining === true
    this.lookup = new Lookup({ host, holdBytes: share, explaining })
    this.dataset = isDataset ? this.emptyDataset(new Holding(host, share)) : null
  }

  async prepare(): Promise<void> {
    const { config, context } = this
    await loadNormalisation(config.matches)
    if (this.dataset !== null) return
    const { nodeId: node, batchBytes, host } = context
    const version = context.objectVersion(config.object)
    await readObject({ version, parts: this.parts(), node, batchBytes, host }, this.lookup)
    await this.closeLookup()
    this.rememberGsids()
  }

  /** Each record's was looked at when it was read: no cast need look again. */
  private rememberGsids(): void {
    const { none, defaultValue } = this.config
    const hasOther = none === 'default' && castText(defaultValue, 'gsid') === undefined
    if (this.lookup.aside === null && !hasOther) remember(this.lookup.gsids, 'gsid', true)
  }

  /** Both sides compare as the input's fields do. */
  private parts(): LookupPart[] {
    return this.config.matches.map(({ objectField, normalise }, index) => ({
      objectField,
      normalise,
      as: this.as[index]!,
    }))
  }

  private emptyDataset(holding: Holding): DatasetRecords {
    const records = this.context.inputs[recordsPort]
    if (records === undefined) throw new AwaseError('derived.no-dataset')
    const gsid = columnOf(this.config.gsidField, records)
    const parts = this.parts().map(({ objectField, ...part }) => {
      return { ...part, column: columnOf(objectField, records) }
    })
    return new DatasetRecords(gsid, parts, holding)
  }

  private closeLookup(): Promise<void> {
    const { none, defaultValue } = this.config
    return this.lookup.close(none === 'default' ? defaultValue : null)
  }

  accept(port: string, batch: Batch): Settled {
    if (port === recordsPort) return this.dataset?.append(batch)
    const { lookup } = this
    if (lookup.aside !== null) return this.findAside(lookup.aside, batch)
    const rows = this.held.rowsOf(batch)
    const origin = lookup.candidates?.beside(batch.origin, rows) ?? batch.origin
    const { gsids, defaultRow } = lookup
    const hasSeveral = lookup.anySeveral
      ? (row: number): boolean => lookup.hasSeveral(rows[row]!)
      : undefined
    return this.handOn({ ...batch, origin }, { gsids, rows, defaultRow, hasSeveral })
  }

  private async findAside(aside: SpilledLookup, batch: Batch): Promise<void> {
    const { several, ...found } = await aside.find(this.keys.fill(batch), batch.rowCount)
    await this.handOn(batch, { ...found, hasSeveral: (row) => several[row] === 1 })
    aside.settled()
  }

  private handOn(batch: Batch, found: Found): Settled {
    const { context } = this
    const rejected = this.settle(batch, found)
    if (rejected.length > 0) context.reject(batch, rejected)
    context.count('in', batch.rowCount)
    context.count('rejected', rejected.length)
    context.count('out', batch.rowCount - rejected.length)
    const columns = [...batch.columns]
    columns[this.target] = { vector: found.gsids, rows: found.rows }
    const filled = { ...batch, schema: context.output, columns }
    if (rejected.length === 0) return context.emit(filled)
    if (rejected.length < batch.rowCount) {
      return context.emit(selectRows(filled, rowsWithout(rejected, batch.rowCount)))
    }
  }

  wantsRehearsal(): boolean {
    const { aside } = this.lookup
    return aside !== null && !aside.isJoined
  }

  rehearse(batch: Batch): Promise<void> {
    return this.lookup.aside!.rehearse(this.keys.fill(batch), batch.rowCount)
  }

  rehearsed(): Promise<void> {
    return this.lookup.aside!.rehearsed()
  }

  finish(port: string): Settled {
    return port === recordsPort ? this.sortDataset() : this.lookup.aside?.finish()
  }

  private async sortDataset(): Promise<void> {
    const { dataset, lookup } = this
    if (dataset === null) return
    await dataset.drainInto((gsids, slices) => lookup.take(gsids, slices))
    await this.closeLookup()
  }

  async close(): Promise<void> {
    this.keys.dispose()
    this.held.dispose()
    this.dataset?.dispose()
    await this.lookup.dispose()
  }

  /** Gives rows without a match the default; answers the rows to reject, in order. */
  private settle(batch: Batch, { rows, defaultRow, hasSeveral }: Found): Rejection[] {
    const { config, context } = this
    const rejected: Rejection[] = []
    let none = 0
    let several = 0
    for (let row = 0; row < batch.rowCount; row++) {
      if (rows[row] === missingRow) {
        rows[row] = defaultRow
        none++
        if (config.none === 'reject') rejected.push(this.rejection(row, 'none'))
      } else if (hasSeveral?.(row) === true) {
        several++
        if (config.several === 'reject') rejected.push(this.rejection(row, 'several'))
      }
    }
    context.count('found', batch.rowCount - none - several)
    context.count('none', none)
    context.count('several', several)
    return rejected
  }

  private rejection(row: number, why: 'none' | 'several'): Rejection {
    const { target: field, object } = this.config
    if (this.dataset !== null) return { row, code: `derived.${why}-in-dataset`, field }
    return { row, code: `derived.${why}`, field, values: { object } }
  }
}

function rowsWithout(rejected: readonly Rejection[], rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount - rejected.length)
  let next = 0
  let count = 0
  for (let row = 0; row < rowCount; row++) {
    if (rejected[next]?.row === row) next++
    else rows[count++] = row
  }
  return rows
}

function checkConfig({ target, lookIn, object, matches }: DerivedMappingConfig): void {
  if (target === '') throw new AwaseError('derived.no-target')
  if (lookIn === 'object' && object === '') throw new AwaseError('derived.no-object')
  if (matches.length === 0) throw new AwaseError('derived.no-match-field')
}

function columnOf(field: string, schema: Schema): number {
  const column = fieldIndex(schema, field)
  if (column >= 0) return column
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}
