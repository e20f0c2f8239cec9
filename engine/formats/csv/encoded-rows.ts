// Rows in an encoding other than UTF-8: put together as UTF-8 first, then encoded; what cannot be is left out, folded or replaced, by choice.
import { textAt } from '../../batch/batch.ts'
import type { Batch } from '../../batch/batch.ts'
import type { Memory } from '../../batch/memory.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { missingCharacters, newEncoder } from '../encoding/encoder.ts'
import type { Encoder } from '../encoding/encoder.ts'
import { foldInto } from '../encoding/folding.ts'
import type { CsvWriteFormat } from './format.ts'
import { RowWriter } from './row-writer.ts'
import type { Target } from './row-writer.ts'
import type { Segment } from './segments.ts'

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

export class EncodedRows {
  private readonly memory: Memory
  private readonly out: Target
  private readonly format: CsvWriteFormat
  private readonly encoder: Encoder
  private readonly line: LineBuffer
  private readonly writer: RowWriter

  constructor(memory: Memory, out: Target, format: CsvWriteFormat) {
    this.memory = memory
    this.out = out
    this.format = format
    this.encoder = newEncoder(format.encoding)!
    this.line = new LineBuffer(memory)
    this.writer = new RowWriter(memory, this.line, format)
    if (format.unencodable === 'replace') this.require(format.replacement, 'replacement')
  }

  /** Undefined when the row was written, else why it was not. */
  row(batch: Batch, segments: readonly Segment[], row: number): UnencodableRow | undefined {
    this.line.clear()
    this.writer.row(segments, row)
    if (this.encodeLine()) return undefined
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
    this.line.dispose()
  }

  private values(texts: readonly (string | null)[]): boolean {
    this.line.clear()
    this.writer.values(texts.map((text) => (text === null ? null : encoder.encode(text))))
    return this.encodeLine()
  }

  private encodeLine(): boolean {
    const { line, out } = this
    out.reserve((line.at - line.start) * this.encoder.growth + furniture)
    const { u8 } = this.memory
    const end = this.encoder.encode(u8, line.start, line.at, u8, out.at)
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
    const lacking = missingCharacters(own, text)
    return format.unencodable === 'fold'
      ? lacking.filter((character) => missingCharacters(own, foldInto(own, character)).length > 0)
      : lacking
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

/** One line as UTF-8, before it is encoded. */
class LineBuffer implements Target {
  start: number
  at: number
  private end: number
  private readonly memory: Memory

  constructor(memory: Memory) {
    this.memory = memory
    this.start = memory.allocate(4096)
    this.end = this.start + memory.blockBytes(this.start)
    this.at = this.start
  }

  clear(): void {
    this.at = this.start
  }

  reserve(bytes: number): boolean {
    if (this.at + bytes <= this.end) return false
    const used = this.at - this.start
    this.start = this.memory.reallocate(this.start, used, used + bytes)
    this.end = this.start + this.memory.blockBytes(this.start)
    this.at = this.start + used
    return true
  }

  dispose(): void {
    if (this.start !== 0) this.memory.release(this.start)
    this.start = 0
  }
}
