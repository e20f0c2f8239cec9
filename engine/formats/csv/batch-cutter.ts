// Cuts a batch out of scanned rows: all of them at once when they are rectangular, else the whole ones, with ragged rows beside them.
import type { RowOrigin } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { RawVector } from '../../batch/raw-vector.ts'
import type { RawRows } from '../../batch/raw-vector.ts'
import { AwaseError } from '../../error.ts'
import type { Schema } from '../../value/schema.ts'
import { StandIns } from '../encoding/stand-in.ts'
import type { DecodedInput } from './decoded-input.ts'
import type { CsvReadFormat } from './format.ts'
import { LineCounter, LineOrigin } from './line-origin.ts'
import { brokenRecord, raggedRecord, raggedRejection } from './ragged.ts'
import type { RecordBatch, RejectedRecord } from '../record-batch.ts'
import type { RowScanner, ScannedRows } from './row-scanner.ts'
import { sortRows } from './row-shapes.ts'
import type { RaggedRow } from './row-shapes.ts'

export interface CutBatch {
  /** Absent when there were only blank lines. */
  batch: RecordBatch | undefined
  /** Address after the last row, and the line ends up to there. */
  end: number
  lines: number
}

export interface CutterOptions {
  file: string
  node: string
  format: Pick<CsvReadFormat, 'encoding'>
  stopAtRagged: boolean
}

export class BatchCutter {
  private readonly memory: Memory
  private readonly scanner: RowScanner
  private readonly options: CutterOptions
  /** Rows so far that were no blank lines. */
  records = 0
  /** Positions of the whole rows of a batch that is not rectangular. */
  private layout = 0

  constructor(memory: Memory, scanner: RowScanner, options: CutterOptions) {
    this.memory = memory
    this.scanner = scanner
    this.options = options
  }

  cut(scanned: ScannedRows, schema: Schema, input: DecodedInput): CutBatch {
    const end = this.endOf(scanned)
    const standIns = new StandIns(this.memory, input.start, input.hasStandIns ? end : input.start)
    const batch =
      standIns.areNone && this.scanner.isRectangular(scanned, schema.length)
        ? this.rectangular(scanned, schema, input)
        : this.sorted(scanned, schema, input, standIns)
    return { batch, end, lines: scanned.lines }
  }

  /** No row, and beside it the bytes up to `end` as a rejected one. */
  cutBroken(end: number, schema: Schema, input: DecodedInput): CutBatch {
    const origin = { ...this.place(), line: input.lines + 1, row: this.records++ }
    const rows = this.scanner.rawRows(0, schema.length, 0, schema.length, 0)
    const batch = this.batch(schema, rows, input, () => 0)
    const bytes = this.memory.u8.subarray(input.start, end)
    const ragged = [brokenRecord(bytes, origin, this.options.format.encoding)]
    const lines = this.memory.kernels.countLines(input.start, end)
    return { batch: { ...batch, ragged }, end, lines }
  }

  dispose(): void {
    if (this.layout !== 0) this.memory.release(this.layout)
    this.layout = 0
  }

  private rectangular(scanned: ScannedRows, schema: Schema, input: DecodedInput): RecordBatch {
    const fields = schema.length
    const rows = this.scanner.rawRows(scanned.first, fields, scanned.rows, fields, scanned.flags)
    const firstRow = this.records
    this.records += scanned.rows
    return this.batch(schema, rows, input, (row) => firstRow + row)
  }

  private sorted(
    scanned: ScannedRows,
    schema: Schema,
    input: DecodedInput,
    standIns: StandIns,
  ): RecordBatch | undefined {
    const fields = schema.length
    const words = scanned.count + scanned.rows
    this.reserveLayout(words * 4)
    const layout = this.layout >>> 2
    const firstRow = this.records
    const sorted = sortRows(this.memory, scanned, { fields, firstRow, layout, standIns })
    this.records += sorted.records
    if (sorted.records === 0) return undefined
    const { rowNumbers } = sorted
    const stride = fields + 1
    const { flags } = scanned
    const rows = this.scanner.rawRows(layout + 1, stride, rowNumbers.length, fields, flags)
    const batch = this.batch(schema, rows, input, (row) => rowNumbers[row]!)
    const ragged = this.raggedOf(sorted.ragged, schema, flags, input)
    return ragged === undefined ? batch : { ...batch, ragged }
  }

  private batch(
    schema: Schema,
    rows: RawRows,
    input: DecodedInput,
    rowNumber: (row: number) => number,
  ): RecordBatch {
    const place = { ...this.place(), start: input.start, line: input.lines + 1 }
    return {
      schema,
      rowCount: rows.rowCount,
      columns: schema.map((_, field) => ({ vector: new RawVector(rows, field) })),
      origin: new LineOrigin(rows, place, rowNumber),
    }
  }

  private raggedOf(
    ragged: readonly RaggedRow[],
    schema: Schema,
    flags: number,
    input: DecodedInput,
  ): RejectedRecord[] | undefined {
    if (ragged.length === 0) return undefined
    if (this.options.stopAtRagged) throw this.raggedError(ragged[0]!, schema.length, input)
    const lines = new LineCounter(this.memory, input)
    return ragged.map((row) => {
      const raw = this.scanner.rawRows(row.first, row.fieldCount, 1, row.fieldCount, flags)
      const { encoding } = this.options.format
      return raggedRecord(schema, row, raw, this.originOf(row, lines), encoding)
    })
  }

  private raggedError(row: RaggedRow, expected: number, input: DecodedInput): AwaseError {
    const { file, node, line } = this.originOf(row, new LineCounter(this.memory, input))
    const place = { file, node, line }
    const { u32 } = this.memory
    const undecodable = input.structureError(
      u32[row.first - 1]! + 1,
      u32[row.first + row.fieldCount - 1]!,
    )
    if (undecodable !== undefined) return undecodable
    const { code, values } = raggedRejection(row, expected)
    return new AwaseError(code, { place, values: { file, line, ...values } })
  }

  private originOf({ first, row }: RaggedRow, lines: LineCounter): RowOrigin {
    return { ...this.place(), line: lines.lineOf(this.memory.u32[first - 1]! + 1), row }
  }

  private place(): { node: string; file: string } {
    const { node, file } = this.options
    return { node, file }
  }

  private reserveLayout(bytes: number): void {
    if (this.layout !== 0 && this.memory.blockBytes(this.layout) >= bytes) return
    this.dispose()
    this.layout = this.memory.allocate(bytes)
  }

  /** Positions beyond the last row belong to a row that is not complete. */
  private endOf(scanned: ScannedRows): number {
    const { u8, u32 } = this.memory
    let word = scanned.first + scanned.count - 1
    while (u8[u32[word]!] !== 10) word--
    return u32[word]! + 1
  }
}
