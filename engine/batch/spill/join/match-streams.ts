// What left rows have met, told again in their order: the key of a row says in which part its entry comes next.
import type { Settled } from '../../../nodes/operator.ts'
import type { Memory } from '../../memory.ts'
import { recordBytesAt, recordOriginBytes } from '../../records/record-layout.ts'
import { BlockReader } from '../block-reader.ts'
import type { Holding } from '../holding.ts'
import type { WordFile } from '../word-file.ts'
import { roundedTo4 } from '../../words.ts'
import type { HashParts } from './hash-parts.ts'
import { matchEntry, recordsTold } from './join-shape.ts'
import type { JoinShape } from './join-shape.ts'

const headBytes = matchEntry.words * 4

export class MatchStreams {
  /** Right rows that the row at hand has met. */
  matches = 0
  /**
   * After `step`: address of the record of the only one that is told, 0 for none. Its origin is not there: what stands at that place must not be
   * asked for.
   */
  record = 0
  private readonly memory: Memory
  private readonly parts: HashParts
  private readonly shape: JoinShape
  /** By part; several where its right rows did not fit at a time. */
  private readonly readers: BlockReader[][]
  private readonly retired: number[] = []

  private constructor(
    shape: JoinShape,
    parts: HashParts,
    holding: Holding,
    readers: BlockReader[][],
  ) {
    this.shape = shape
    this.parts = parts
    this.memory = holding.memory
    this.readers = readers
  }

  /** `files` by part. */
  static async open(
    shape: JoinShape,
    parts: HashParts,
    files: readonly (readonly WordFile[])[],
    holding: Holding,
  ): Promise<MatchStreams> {
    const readers: BlockReader[][] = files.map(() => [])
    const streams = new MatchStreams(shape, parts, holding, readers)
    const retire = (block: number): void => void streams.retired.push(block)
    const blockBytes = holding.bufferBytes(files.flat().length * 2)
    for (const [part, made] of files.entries()) {
      for (const file of made) {
        const source = await file.open()
        readers[part]!.push(new BlockReader(holding.memory, source, blockBytes, retire))
      }
    }
    return streams
  }

  /** On to the next left row, whose key has this hash. False, and nothing done, when `each` is needed for it. */
  step(hash: number): boolean {
    const readers = this.readers[this.parts.partOf(hash)]!
    const reader = readers[0]
    if (reader === undefined) return this.tell(0, 0)
    if (readers.length > 1 || !reader.has(headBytes)) return false
    const { u32 } = this.memory
    const head = reader.at >>> 2
    const matches = u32[head + matchEntry.matches]!
    const records = recordsTold(this.shape, matches)
    if (records > 1) return false
    const bytes = records === 0 ? 0 : this.recordBytes(reader, headBytes)
    if (records === 1 && bytes === 0) return false
    const record = reader.at + headBytes
    reader.at = record + bytes
    return this.tell(matches, records === 0 ? 0 : record - recordOriginBytes)
  }

  private tell(matches: number, record: number): true {
    this.matches = matches
    this.record = record
    return true
  }

  /** The same, however much there is to tell and to read: `take` gets the address of each record. */
  async each(hash: number, take: (record: number) => Settled): Promise<void> {
    let matches = 0
    let told = 0
    for (const reader of this.readers[this.parts.partOf(hash)]!) {
      await reader.need(headBytes)
      const head = reader.at >>> 2
      const { u32 } = this.memory
      const here = u32[head + matchEntry.matches]!
      const records = recordsTold(this.shape, here)
      matches += here
      reader.at += headBytes
      for (let i = 0; i < records; i++) {
        const record = await this.nextRecord(reader)
        if (this.shape.matches === 'first' && told > 0) continue
        told++
        const taken = take(record)
        if (taken !== undefined) await taken
      }
    }
    this.matches = matches
  }

  private async nextRecord(reader: BlockReader): Promise<number> {
    const ends = this.shape.fields.length * 4
    if (!reader.has(ends)) await reader.need(ends)
    const bytes = this.bytesAt(reader.at)
    if (!reader.has(bytes)) await reader.need(bytes)
    const record = reader.at
    reader.at += bytes
    return record - recordOriginBytes
  }

  /** Bytes of the record so far behind the reader's place; 0 when it is not wholly there. */
  private recordBytes(reader: BlockReader, offset: number): number {
    if (!reader.has(offset + this.shape.fields.length * 4)) return 0
    const bytes = this.bytesAt(reader.at + offset)
    return reader.has(offset + bytes) ? bytes : 0
  }

  private bytesAt(place: number): number {
    const { memory, shape } = this
    const bytes = recordBytesAt(memory, place - recordOriginBytes, shape.fields.length)
    return roundedTo4(bytes - recordOriginBytes)
  }

  /** Records told so far are no longer in use. */
  release(): void {
    for (const block of this.retired.splice(0)) this.memory.release(block)
  }

  async close(): Promise<void> {
    for (const reader of this.readers.flat()) await reader.close()
    this.release()
  }
}
