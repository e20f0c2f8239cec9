// Writes the rows of a batch as CSV many at a time: the batch becomes a program of segments that a kernel runs for every row.
import type { Batch, Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { RecordColumn } from '../../batch/records/record-column.ts'
import { SliceList } from '../../batch/slice-list.ts'
import { Room, RowMapRoom } from '../../batch/rooms.ts'
import type { RowMap } from '../../batch/vector.ts'
import { emitSegment, rawTraits, scanFlags } from '../../kernels/kernels.ts'
import type { CsvWriteFormat } from './format.ts'
import type { Target } from './row-writer.ts'
import { runsOf } from './segments.ts'
import type { RunOfFields } from './segments.ts'

/** Where many rows are written at once. `room`: bytes that fit before more is reserved. */
export interface BulkTarget extends Target {
  readonly room: number
  readonly isEmpty: boolean
}

export class BulkRows {
  private readonly memory: Memory
  private readonly target: BulkTarget
  private readonly format: CsvWriteFormat
  private readonly dialect: number
  private readonly program: Room
  private readonly info: Room
  /** One for each value segment, and one for each different row map of a batch. */
  private readonly lists: SliceList[] = []
  private readonly maps: RowMapRoom[] = []
  private mapped: (RowMap | undefined)[] = []
  private segments = 0

  constructor(memory: Memory, target: BulkTarget, format: CsvWriteFormat) {
    this.memory = memory
    this.target = target
    this.format = format
    const crlf = format.newline === 'crlf' ? 1 : 0
    this.dialect = format.delimiter.charCodeAt(0) | (format.quote.charCodeAt(0) << 8) | (crlf << 16)
    this.program = new Room(memory)
    this.info = new Room(memory)
  }

  /** Makes the program of a batch; `write` follows until all its rows are written. */
  prepare(batch: Batch): void {
    const runs = runsOf(batch.columns, this.format, this.memory)
    this.mapped = []
    this.segments = runs.length
    this.info.reserve(4)
    this.program.reserve(runs.length * emitSegment.words * 4)
    let lists = 0
    runs.forEach((run, index) => {
      if (run.vector !== undefined) this.setRun(index, run)
      else if (!this.setRecords(index, run.column)) {
        this.setValues(index, run.column, batch.rowCount, lists++)
      }
    })
  }

  /** Writes rows from `from` on until the buffer is full; answers the next row. */
  write(from: number, rowCount: number): number {
    const { memory, target, dialect } = this
    const { kernels } = memory
    for (let extra = 256; ; extra *= 2) {
      const limit = target.at + target.room
      const program = this.program.address
      const info = this.info.address
      const next = kernels.emitRows(
        program,
        this.segments,
        from,
        rowCount,
        target.at,
        limit,
        dialect,
        info,
      )
      target.at = memory.u32[info >>> 2]!
      if (next > from || !target.isEmpty) return next
      // A single row is longer than the buffer.
      target.reserve(target.room + extra)
    }
  }

  dispose(): void {
    for (const part of [this.program, this.info, ...this.lists, ...this.maps]) part.dispose()
  }

  private setRun(index: number, { column, vector, further }: RunOfFields): void {
    const { rows, field } = vector!
    const traits =
      (field + further === rows.fieldCount - 1 ? rawTraits.isLast : 0) |
      (rows.emptyIsNull ? rawTraits.emptyIsNull : 0) |
      ((rows.flags & scanFlags.irregular) === 0 ? 0 : rawTraits.irregular)
    const map = this.mapOf(column.rows)
    this.set(index, [0, (rows.first + field) * 4, rows.stride * 4, further, map, traits])
  }

  /** False when the values do not stand in records of this memory. */
  private setRecords(index: number, { vector, rows }: Column): boolean {
    if (!(vector instanceof RecordColumn)) return false
    const segment = vector.segment(this.memory, this.mapOf(rows))
    if (segment !== undefined) this.set(index, segment)
    return segment !== undefined
  }

  private setValues(index: number, column: Column, rowCount: number, list: number): void {
    const slices = (this.lists[list] ??= new SliceList(this.memory))
    slices.point(column, rowCount, this.mapOf(column.rows))
    this.set(index, [1, slices.address, 0, 0, 0, 0])
  }

  private set(index: number, words: readonly number[]): void {
    const at = (this.program.address >>> 2) + index * emitSegment.words
    this.memory.u32.set(words, at)
  }

  /** Columns of one selection share its copy. */
  private mapOf(rows: RowMap | undefined): number {
    if (rows === undefined) return 0
    const known = this.mapped.indexOf(rows)
    const index = known < 0 ? this.mapped.push(rows) - 1 : known
    const map = (this.maps[index] ??= new RowMapRoom(this.memory))
    return known < 0 ? map.put(rows) : map.address
  }
}
