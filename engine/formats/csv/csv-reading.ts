// The state of reading one CSV file: what is decoded, which schema it has, how many rows have gone by.
import type { RecordBatch } from '../record-batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { AwaseError } from '../../error.ts'
import type { ByteSource } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import { BatchCutter } from './batch-cutter.ts'
import type { CutBatch } from './batch-cutter.ts'
import { CarriageReturns } from './carriage-returns.ts'
import { DecodedInput } from './decoded-input.ts'
import { hasLoneCr, stringSchema, valuesOf } from './first-row.ts'
import type { CsvReadFormat } from './format.ts'
import { RowScanner } from './row-scanner.ts'
import type { ScannedRows } from './row-scanner.ts'
import { endOfRow, firstFilledRow, isBlank } from './row-shapes.ts'

const cr = 13
/** A fill may stop a few bytes short; with this much more the longest allowed row is always seen whole. */
const slackBytes = 8

export interface CsvReadingOptions {
  source: ByteSource
  format: CsvReadFormat
  file: string
  node: string
  memory: Memory
  batchBytes: number
  maxRowBytes: number
  stopAtRagged: boolean
}

export class CsvReading {
  schema: Schema | undefined
  private readonly options: CsvReadingOptions
  private readonly memory: Memory
  private readonly input: DecodedInput
  private readonly scanner: RowScanner
  private readonly cutter: BatchCutter
  /** Bytes that the next fill is to bring; more than a batch while a row does not fit. */
  private wanted: number
  private begun = false
  /** Without a header: a file whose lines end with CR would be one long row. */
  private ifOnlyRow: AwaseError | undefined
  /** What the batch handed out last has used up; dropped when the next one is asked for. */
  private used: CutBatch | undefined

  constructor(options: CsvReadingOptions) {
    const { memory, format, batchBytes } = options
    const { kernels } = memory
    this.options = options
    this.memory = memory
    this.wanted = batchBytes
    this.scanner = new RowScanner(memory, kernels, format, batchBytes)
    this.cutter = new BatchCutter(memory, this.scanner, options)
    this.input = new DecodedInput({
      source: options.source,
      encoding: format.encoding,
      memory,
      kernels,
      file: options.file,
      node: options.node,
      readBytes: batchBytes,
      returns: format.lineEnd === 'cr' ? new CarriageReturns(memory, format) : null,
      undecodable: format.undecodable,
    })
  }

  /** The next batch, undefined after the last. The one before is no longer valid. */
  async next(): Promise<RecordBatch | undefined> {
    if (!this.begun) await this.begin()
    this.dropUsed()
    for (;;) {
      if (this.input.length < this.wanted && !this.input.ended) await this.input.fill(this.wanted)
      if (this.input.length === 0) return this.finish()
      const scanned = this.scanner.scan(this.input.start, this.input.end)
      const batch = scanned.rows === 0 ? this.withoutRows(scanned) : this.batchOf(scanned)
      if (batch !== undefined) return batch
    }
  }

  dispose(): void {
    this.input.dispose()
    this.scanner.dispose()
    this.cutter.dispose()
  }

  private async begin(): Promise<void> {
    this.begun = true
    await this.input.fill(this.wanted)
    for (let i = 0; i < this.options.format.skipLines; i++) await this.skipLine()
  }

  private async skipLine(): Promise<void> {
    const { input, memory } = this
    for (;;) {
      const end = memory.u8.indexOf(10, input.start)
      if (end >= 0 && end < input.end) return input.consume(end + 1, 1)
      if (input.ended) return input.consume(input.end, 0)
      input.consume(input.end, 0)
      await input.fill(this.wanted)
    }
  }

  /** Undefined when the rows were used up otherwise: as the header, or as blank lines that say nothing about the schema. */
  private batchOf(scanned: ScannedRows): RecordBatch | undefined {
    this.checkLength(scanned)
    if (this.schema === undefined && this.options.format.header) {
      this.takeHeader(scanned)
      return undefined
    }
    this.schema ??= this.countedSchema(scanned)
    if (this.schema === undefined) return undefined
    const cut = this.cutter.cut(scanned, this.schema, this.input)
    this.used = cut
    if (cut.batch === undefined) this.dropUsed()
    return cut.batch
  }

  private takeHeader(scanned: ScannedRows): void {
    const { memory, input, scanner } = this
    const { u8, u32 } = memory
    const { first } = scanned
    if (isBlank(u8, u32, first) && u8[u32[first]!] === 10) throw this.headerError()
    const fields = endOfRow(u8, u32, first) - first
    const end = u32[first + fields - 1]! + 1
    const undecodable = input.structureError(input.start, end)
    if (undecodable !== undefined) throw undecodable
    const row = scanner.rawRows(first, fields, 1, fields, scanned.flags)
    const names = valuesOf(row)
    if (hasLoneCr(row)) throw this.error('csv.lone-cr', input.start)
    this.schema = stringSchema(names)
    input.consume(end, input.lineOf(end) - input.lineOf(input.start))
  }

  /** Without a header the first row that is not blank says how many fields there are; a file of blank lines has one. */
  private countedSchema(scanned: ScannedRows): Schema | undefined {
    const { first, fields } = firstFilledRow(this.memory, scanned)
    if (fields === 0 && scanned.textAfterQuote !== 0) {
      throw this.textAfterQuote(scanned.textAfterQuote)
    }
    if (fields > 0) this.noteLoneCr(first, fields, scanned.flags)
    const known = fields > 0 || this.input.ended || this.wanted > this.options.maxRowBytes
    if (known) return stringSchema(Array.from({ length: Math.max(1, fields) }, () => ''))
    this.wantMore()
    return undefined
  }

  private noteLoneCr(first: number, fields: number, flags: number): void {
    const row = this.scanner.rawRows(first, fields, 1, fields, flags)
    if (!hasLoneCr(row)) return
    this.ifOnlyRow = this.error('csv.lone-cr', this.memory.u32[first - 1]! + 1)
  }

  private withoutRows(scanned: ScannedRows): RecordBatch | undefined {
    if (scanned.textAfterQuote !== 0) return this.brokenRow(scanned.textAfterQuote)
    this.askForMore(scanned)
    return undefined
  }

  /** Where its quoting is broken, nobody knows a row's fields: it ends with its line, and the next one is read as a row again. */
  private brokenRow(at: number): RecordBatch | undefined {
    const { input, schema, options } = this
    if (schema === undefined || options.stopAtRagged) throw this.textAfterQuote(at)
    const lineEnd = this.memory.u8.indexOf(10, at)
    const isHere = lineEnd >= 0 && lineEnd < input.end
    if ((isHere ? lineEnd + 1 : input.end) - input.start > options.maxRowBytes) {
      throw this.error('csv.row-too-long', input.start)
    }
    if (isHere) {
      this.used = this.cutter.cutBroken(lineEnd + 1, schema, input)
      return this.used.batch
    }
    if (input.ended) throw input.failure ?? this.error('csv.text-after-quote', at)
    this.wantMore()
    return undefined
  }

  private askForMore(scanned: ScannedRows): void {
    if (scanned.full) return this.scanner.grow()
    const { input } = this
    if (input.failure !== undefined) throw input.failure
    const tooLong = this.wanted > this.options.maxRowBytes
    if (scanned.openQuote !== 0 && (tooLong || input.ended)) {
      throw this.error('csv.unclosed-quote', scanned.openQuote)
    }
    if (tooLong) throw this.error('csv.row-too-long', input.start)
    this.wantMore()
  }

  private wantMore(): void {
    this.wanted = Math.min(this.wanted * 2, this.options.maxRowBytes + slackBytes)
  }

  /** Only a buffer beyond the limit can hold a row beyond it. */
  private checkLength(scanned: ScannedRows): void {
    if (this.input.length <= this.options.maxRowBytes) return
    const { u8, u32 } = this.memory
    const end = u32[endOfRow(u8, u32, scanned.first) - 1]!
    if (end + 1 - this.input.start > this.options.maxRowBytes) {
      throw this.error('csv.row-too-long', this.input.start)
    }
  }

  private dropUsed(): void {
    if (this.used === undefined) return
    this.input.consume(this.used.end, this.used.lines)
    this.used = undefined
    this.wanted = this.options.batchBytes
  }

  private finish(): undefined {
    if (this.input.failure !== undefined) throw this.input.failure
    if (this.schema === undefined && this.options.format.header) throw this.headerError()
    if (this.ifOnlyRow !== undefined && this.cutter.records === 1) throw this.ifOnlyRow
  }

  private headerError(): AwaseError {
    const { file, node, format } = this.options
    const isEmpty = this.input.length === 0 && (format.skipLines === 0 || this.input.offset === 0)
    const code = isEmpty ? 'csv.empty-file' : 'csv.no-header'
    return new AwaseError(code, { place: { file, node }, values: { file } })
  }

  /** In the first row, where a lone CR behind the quote says more. */
  private textAfterQuote(address: number): AwaseError {
    const isCr = this.memory.u8[address] === cr
    return this.error(isCr ? 'csv.lone-cr' : 'csv.text-after-quote', address)
  }

  private error(code: string, address: number): AwaseError {
    const { file, node, maxRowBytes } = this.options
    const line = this.input.lineOf(address)
    const values = { file, line, limitMb: Math.floor(maxRowBytes / 1048576) }
    return new AwaseError(code, { place: { file, node, line }, values })
  }
}
