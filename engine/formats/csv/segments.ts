// What a row of output is put together from: runs of fields that can be copied from the file they came from, and single values.
import type { Column } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { RawVector } from '../../batch/raw-vector.ts'
import { quotesAsNeeded } from './format.ts'
import type { CsvWriteFormat } from './format.ts'

/** Adjacent fields of one file whose bytes, delimiters included, are already what the writer would write. */
export interface RunSegment {
  kind: 'run'
  column: Column
  vector: RawVector
  /** Fields of the file after the first one. */
  further: number
  endsRow: boolean
}

/** A field of a file of the writer's dialect: most of its values can be copied. */
export interface RawSegment {
  kind: 'raw'
  column: Column
  vector: RawVector
}

export interface ValueSegment {
  kind: 'value'
  column: Column
}

export type Segment = RunSegment | RawSegment | ValueSegment

export function segmentsOf(columns: readonly Column[], format: CsvWriteFormat): Segment[] {
  const segments: Segment[] = []
  for (const column of columns) {
    const segment = segmentOf(column, format)
    const last = segments.at(-1)
    if (last?.kind === 'run' && segment.kind === 'run' && follows(last, segment)) {
      last.further++
      last.endsRow = segment.endsRow
    } else segments.push(segment)
  }
  return segments
}

/** Adjacent fields of one file of the writer's dialect, or, without `vector`, a single value. */
export interface RunOfFields {
  column: Column
  vector: RawVector | undefined
  /** Fields of the file after the first one. */
  further: number
}

/** As few parts as possible, for a writer that looks at quotes itself. */
export function runsOf(
  columns: readonly Column[],
  format: CsvWriteFormat,
  memory: Memory,
): RunOfFields[] {
  const runs: RunOfFields[] = []
  for (const column of columns) {
    const { vector } = column
    const last = runs.at(-1)
    const isRaw = vector instanceof RawVector && vector.rows.memory === memory
    if (!isRaw || !isOfDialect(vector, format)) {
      runs.push({ column, vector: undefined, further: 0 })
    } else if (
      last?.vector?.rows === vector.rows &&
      vector.field === last.vector.field + last.further + 1 &&
      column.rows === last.column.rows
    ) {
      last.further++
    } else runs.push({ column, vector, further: 0 })
  }
  return runs
}

function isOfDialect({ rows }: RawVector, format: CsvWriteFormat): boolean {
  return (
    rows.delimiter === format.delimiter.charCodeAt(0) && rows.quote === format.quote.charCodeAt(0)
  )
}

function segmentOf(column: Column, format: CsvWriteFormat): Segment {
  const { vector } = column
  if (!(vector instanceof RawVector) || !quotesAsNeeded(format)) return { kind: 'value', column }
  const { rows, field } = vector
  if (!isOfDialect(vector, format)) return { kind: 'value', column }
  if (rows.flags !== 0 || !rows.emptyIsNull) return { kind: 'raw', column, vector }
  return { kind: 'run', column, vector, further: 0, endsRow: field === rows.fieldCount - 1 }
}

function follows(run: RunSegment, next: RunSegment): boolean {
  const { vector, further, column } = run
  return (
    next.vector.rows === vector.rows &&
    next.vector.field === vector.field + further + 1 &&
    next.column.rows === column.rows
  )
}
