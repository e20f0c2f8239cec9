// Rows in an encoding other than UTF-8: put together as UTF-8 first, then encoded; what cannot be is left out, folded or replaced, by choice.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { missingCharacters, newEncoder } from '../encoding/encoder.ts'
import type { Encoder } from '../encoding/contract.ts'
import { foldInto } from '../encoding/folding.ts'
import { quotesAsNeeded } from './format.ts'
import type { CsvWriteFormat } from './format.ts'
import { BulkRows } from './bulk-rows.ts'
import { RowWriter } from './row-writer.ts'
import type { Target } from './row-writer.ts'
import type { Segment } from './segments.ts'
import { TextBuffer } from './text-buffer.ts'

/** A row that the encoding cannot hold: the first field concerned, all characters of the row that are missing. */
export interface UnencodableRow {
  row: number
  field: string
  value: string
  /** Each once, in order of appearance. */
  characters: string[]
}

const encoder = new TextEncoder()
/** Room for escape sequences. */
const furniture = 8
/** So much is tried at once, and row by row when it cannot be encoded as it is. */
const textBytes = 64 * 1024

export class EncodedRows {
  private readonly memory: Memory
  private readonly out: Target
  private readonly format: CsvWriteFormat
  private readonly encoder: Encoder
  /** One line, or many of them. */
  private readonly text: TextBuffer
  private readonly writer: RowWriter
  /** Absent where more is quoted than needs it. */
  private readonly bulk: BulkRows | undefined

  constructor(memory: Memory, out: Target, format: CsvWriteFormat) {
    this.memory = memory
    this.out = out
    this.format = format
    this.encoder = newEncoder(format.encoding, memory)!
    this.text = new TextBuffer(memory, textBytes)
    this.writer = new RowWriter(memory, this.text, format)
    this.bulk = quotesAsNeeded(format) ? new BulkRows(memory, this.text, format) : undefined
    if (format.unencodable === 'replace') this.require(format.replacement, 'replacement')
  }

  prepare(batch: Batch): void {
    this.bulk?.prepare(batch)
  }

  /** Writes many rows of the prepared batch from `from` on, if the encoding has all their characters. Answers up to which row it was tried. */
  writeTogether(from: number, rowCount: number): { next: number; written: boolean } {
    if (this.bulk === undefined) return { next: rowCount, written: false }
    this.text.clear()
    const next = this.bulk.write(from, rowCount)
    return { next, written: this.encodeText() }
  }

  /** Undefined when the row was written, else why it was not. */
  row(batch: Batch, segments: readonly Segment[], row: number): UnencodableRow | undefined {
    this.text.clear()
    this.writer.row(segments, row)
    if (this.encodeText()) return undefined
    if (this.format.unencodable === 'reject') return this.unencodable(batch, row)
    const texts = textsOf(batch, row).map((text) => (text === null ? null : this.fitted(text)))
    return this.values(texts) ? undefined : this.unencodable(batch, row)
  }

  header(names: readonly string[]): void {
    const fitted = names.map((name) => this.fitted(name))
    for (const name of fitted) this.require(name, 'header')
    this.values(fitted)
  }

  dispose(): void {
    this.text.dispose()
    this.bulk?.dispose()
    this.encoder.dispose?.()
  }

  private values(texts: readonly (string | null)[]): boolean {
    this.text.clear()
    this.writer.values(texts.map((text) => (text === null ? null : encoder.encode(text))))
    return this.encodeText()
  }

  private encodeText(): boolean {
    const { text, out } = this
    out.reserve((text.at - text.start) * this.encoder.growth + furniture)
    const { u8 } = this.memory
    const end = this.encoder.encode(u8, text.start, text.at, u8, out.at)
    if (end >= 0) out.at = end
    return end >= 0
  }

  private fitted(text: string): string {
    const { replacement, unencodable } = this.format
    if (unencodable === 'reject') return text
    if (unencodable === 'fold') return foldInto(this.encoder, text)
    let result = ''
    for (const character of text) {
      result += this.encoder.has(character.codePointAt(0)!) ? character : replacement
    }
    return result
  }

  private unencodable(batch: Batch, row: number): UnencodableRow {
    const missing = textsOf(batch, row).map((text) => this.missing(text ?? ''))
    const first = missing.findIndex((characters) => characters.length > 0)
    const value = textAt(batch.columns[first]!, row, newSlice())!
    const characters = [...new Set(missing.flat())]
    return { row, field: batch.schema[first]!.name, value, characters }
  }

  /** Of a row that folding could not save, only what it could not. */
  private missing(text: string): string[] {
    const { encoder: own, format } = this
    return missingCharacters(own, format.unencodable === 'fold' ? foldInto(own, text) : text)
  }

  private require(text: string, part: 'header' | 'replacement'): void {
    const characters = missingCharacters(this.encoder, text)
    if (characters.length === 0) return
    const values = { text, characters: characters.join(' '), encoding: this.format.encoding }
    throw new AwaseError(`file.unencodable-${part}`, { values })
  }
}

function textsOf(batch: Batch, row: number): (string | null)[] {
  const slice = newSlice()
  return batch.columns.map((column) => textAt(column, row, slice))
}
