// The writer of a file, by the kind of its format.
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import type { UnencodableRow } from '../../formats/csv/encoded-rows.ts'
import { CsvWriter } from '../../formats/csv/writer.ts'
import type { WriteFormat } from '../../formats/format.ts'
import { JsonWriter } from '../../formats/json/writer.ts'
import type { WrittenBytes } from '../../formats/staged-bytes.ts'
import type { ByteSink, Digest } from '../../host.ts'
import type { Schema } from '../../value/schema.ts'
import type { Rejection } from '../operator.ts'

export interface FileWriter {
  /** Rows written so far. */
  readonly rows: number
  write(batch: Batch): Promise<void>
  finish(): Promise<WrittenBytes & { rows: number }>
  abort(): Promise<void>
}

export interface FileWriterOptions {
  format: WriteFormat
  schema: Schema
  sink: ByteSink
  digest: Digest
  memory: Memory
  /** Told of each row that cannot be written. */
  reject(rejection: Rejection): void
}

export function createFileWriter({ format, reject, ...rest }: FileWriterOptions): FileWriter {
  if (format.kind !== 'csv') return new JsonWriter({ ...rest, format, reject })
  const { encoding } = format
  const unencodable = (_: Batch, row: UnencodableRow): void => reject(rejectionOf(row, encoding))
  return new CsvWriter({ ...rest, format, unencodable })
}

function rejectionOf(
  { row, field, value, characters }: UnencodableRow,
  encoding: string,
): Rejection {
  const codePoints = characters.map(codePointName).join(' ')
  const values = { characters: characters.join(' '), codePoints, encoding }
  return { row, code: 'file.unencodable', field, value, values }
}

function codePointName(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
