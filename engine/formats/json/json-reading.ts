// The state of reading one file of JSON: what is decoded, which records have gone by, what was wrong with some of them.
import type { Origin, RowOrigin } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { TextBuilder, textVector } from '../../batch/text-vector.ts'
import { AwaseError } from '../../error.ts'
import type { ByteSource } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { DecodedInput } from '../csv/decoded-input.ts'
import { shownStandIns, standInAt, whyUndecodable } from '../encoding/stand-in.ts'
import type { RecordBatch, RejectedRecord } from '../record-batch.ts'
import { EnvelopeCutter } from './envelope-cutter.ts'
import type { JsonReadFormat } from './format.ts'
import { ElementCutter, LineCutter } from './record-cutter.ts'
import type { RecordCutter } from './record-cutter.ts'
import { RecordParser } from './record-parser.ts'
import type { BadRecord } from './record-parser.ts'
import { recordsPath } from './records-path.ts'

/** A fill may stop a few bytes short; with this much more the longest allowed record is always seen whole. */
const slackBytes = 8
/** Names that no schema knows are told up to this many. */
const mostFurther = 1000
const recordSchema: Schema = [{ name: 'record', type: 'string' }]

export interface JsonReadingOptions {
  source: ByteSource
  format: JsonReadFormat
  fields: readonly string[]
  file: string
  node: string
  memory: Memory
  batchBytes: number
  maxRecordBytes: number
}

export class JsonReading {
  readonly schema: Schema
  private readonly options: JsonReadingOptions
  private readonly input: DecodedInput
  private readonly cutter: RecordCutter
  private readonly parser: RecordParser
  private readonly columns: readonly TextBuilder[]
  private readonly known = new Set<string>()
  private wanted: number
  /** Why the file cannot be read on; thrown once the records before it are handed on. */
  private failure: AwaseError | undefined
  private records = 0
  /** Line on which the last record begins. */
  private lastLine = 1
  private places: { line: number; row: number }[] = []
  private ragged: RejectedRecord[] = []
  private further: string[] = []
  private saidAll = false

  constructor(options: JsonReadingOptions) {
    const { memory, format, fields, batchBytes } = options
    this.options = options
    this.schema = fields.map((name) => ({ name, type: 'string' }))
    this.columns = fields.map(() => new TextBuilder())
    this.cutter = cutterOf(options)
    const further = (name: string): void => this.noteFurther(name)
    this.parser = new RecordParser({ fields, needsAll: format.missing === 'reject', further })
    this.wanted = batchBytes
    const { source, file, node } = options
    const { encoding, undecodable } = format
    const { kernels } = memory
    const place = { file, node }
    const readBytes = batchBytes
    this.input = new DecodedInput({
      ...place,
      source,
      encoding,
      undecodable,
      memory,
      kernels,
      readBytes,
    })
  }

  /** The next batch, undefined after the last. */
  async next(): Promise<RecordBatch | undefined> {
    const { input } = this
    for (;;) {
      if (input.length < this.wanted && !input.ended) await input.fill(this.wanted)
      const before = input.length
      if (this.failure === undefined) this.takeRecords()
      if (this.places.length > 0 || this.ragged.length > 0) return this.batch()
      if (this.failure !== undefined) throw this.failure
      if (input.ended) return this.last()
      if (input.length === before) this.wantMore()
    }
  }

  /** Once, without rows, where something can be said of the file as a whole. */
  private last(): RecordBatch | undefined {
    this.finish()
    const absent = this.records === 0 || this.saidAll ? [] : this.parser.absent()
    this.saidAll = true
    return absent.length === 0 ? undefined : { ...this.batch(), absent }
  }

  dispose(): void {
    this.input.dispose()
  }

  /** All records that are here whole. */
  private takeRecords(): void {
    const { input, cutter, options } = this
    const { memory } = options
    for (;;) {
      const cut = cutter.cut(memory.u8, input.start, input.end)
      if (cut === 'fault') this.failure = this.error(cutter.fault, cutter.after)
      else if (cut === 'record') this.takeRecord()
      else this.failure = input.structureError(input.start, cutter.after)
      if (this.failure !== undefined) return
      input.consume(cutter.after, memory.kernels.countLines(input.start, cutter.after))
      if (cut === 'more') return
    }
  }

  private takeRecord(): void {
    const { start, end } = this.cutter
    const { maxRecordBytes, memory } = this.options
    if (end - start > maxRecordBytes) {
      this.failure = this.error('json.record-too-long', start)
      return
    }
    this.lastLine = this.input.lineOf(start)
    const place = { line: this.lastLine, row: this.records++ }
    const bad = this.undecodable() ?? this.parser.parse(memory.u8, start, end)
    if (bad !== undefined) this.ragged.push(this.rejected(bad, place))
    else if (this.isEnvelope()) this.failure = this.errorAt('json.envelope', this.lastLine)
    else {
      this.parser.appendTo(this.columns)
      this.places.push(place)
    }
    this.wanted = this.options.batchBytes
  }

  /** Of the record that was cut. */
  private undecodable(): BadRecord | undefined {
    const { start, end } = this.cutter
    const { memory, format } = this.options
    if (!this.input.hasStandIns || standInAt(memory.u8, start, end) < 0) return undefined
    const { wrong } = shownStandIns(memory.u8.subarray(start, end))
    return whyUndecodable(wrong, format.encoding)
  }

  /** A lone object that has no field of the source: what it holds, not itself, is what was meant. */
  private isEnvelope(): boolean {
    const { cutter, parser } = this
    return cutter instanceof ElementCutter && cutter.isLone && !parser.hasAnyField()
  }

  private batch(): RecordBatch {
    const { places, ragged, further, schema } = this
    this.places = []
    this.ragged = []
    this.further = []
    const columns = this.columns.map((column) => ({ vector: column.build() }))
    const origin: Origin = { describe: (row) => this.origin(places[row]!) }
    return { schema, rowCount: places.length, columns, origin, ragged, further }
  }

  private rejected(bad: BadRecord, place: { line: number; row: number }): RejectedRecord {
    const { start, end } = this.cutter
    const { text } = shownStandIns(this.options.memory.u8.subarray(start, end))
    const origin = { describe: () => this.origin(place) }
    const columns = [{ vector: textVector([text]) }]
    return {
      batch: { schema: recordSchema, rowCount: 1, columns, origin },
      rejection: { row: 0, ...bad },
    }
  }

  private origin({ line, row }: { line: number; row: number }): RowOrigin {
    const { node, file } = this.options
    return { node, file, line, row }
  }

  private noteFurther(name: string): void {
    if (this.known.size >= mostFurther || this.known.has(name)) return
    this.known.add(name)
    this.further.push(name)
  }

  private wantMore(): void {
    const { maxRecordBytes } = this.options
    if (this.wanted > maxRecordBytes) throw this.error('json.record-too-long', this.input.start)
    this.wanted = Math.min(this.wanted * 2, maxRecordBytes + slackBytes)
  }

  private finish(): void {
    const { input, cutter } = this
    if (input.failure !== undefined) throw input.failure
    const end = cutter.endsAs()
    if (end === 'whole') return
    if (end === 'nothing' && input.length === 0) throw this.errorAt('json.empty-file', 1)
    throw this.errorAt('json.unclosed-array', input.length > 0 ? input.lines + 1 : this.lastLine)
  }

  private error(code: string, address: number): AwaseError {
    return this.errorAt(code, this.input.lineOf(address))
  }

  private errorAt(code: string, line: number): AwaseError {
    const { file, node, format, maxRecordBytes } = this.options
    const records = format.kind === 'json' ? format.records : ''
    const values = { file, line, records, limitMb: Math.floor(maxRecordBytes / 1048576) }
    return new AwaseError(code, { place: { file, node, line }, values })
  }
}

function cutterOf({ format, file, node }: JsonReadingOptions): RecordCutter {
  if (format.kind === 'ndjson') return new LineCutter()
  const path = recordsPath(format.records)
  if (path === undefined) {
    throw new AwaseError('json.records-path', {
      place: { file, node },
      values: { path: format.records },
    })
  }
  return path.length === 0 ? new ElementCutter() : new EnvelopeCutter(path)
}
