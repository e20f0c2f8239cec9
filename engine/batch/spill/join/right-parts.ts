// The right rows of a spilled join: records and keys put aside by the hash of the key, in parts that are small enough to hold.
import { hashBytes } from '../../../value/key-table.ts'
import type { Schema } from '../../../value/schema.ts'
import type { Batch } from '../../batch.ts'
import { recordBytesAt } from '../../records/record-layout.ts'
import type { RecordStore } from '../../records/record-store.ts'
import { BlockReader } from '../block-reader.ts'
import type { Holding } from '../holding.ts'
import type { WordFile } from '../word-file.ts'
import { copyBytes, copyWords } from '../../words.ts'
import { firstParts, HashParts } from './hash-parts.ts'
import { hashOfKey, rightEntry, roundedTo8 } from './join-shape.ts'

/** A first part is split by so many further bits at most. */
const mostBits = 6
/** Less for each part that is open at a time is not worth its file. */
const leastBuffer = 4096

export class RightParts {
  readonly parts = new HashParts()
  /** By part; after `split` by final part. */
  files: readonly WordFile[]
  private readonly fields: number
  private readonly holding: Holding
  private readonly packed: RecordStore

  constructor(schema: Schema, holding: Holding) {
    this.fields = schema.length
    this.holding = holding
    this.packed = holding.store(schema)
    this.files = this.filesOf(firstParts)
  }

  /** `slices` of their keys; rows without a key are left out. `number`: of the first row. */
  async append(batch: Batch, slices: number, number: number): Promise<void> {
    const { packed, parts, files } = this
    const { memory } = packed
    packed.append(batch)
    for (let row = 0; row < batch.rowCount; row++) {
      const hash = hashOfKey(memory, slices, row)
      if (hash === null) continue
      const file = files[parts.firstPartOf(hash)]!
      this.put(file, (slices >>> 2) + row * 2, packed.recordAt(row), number + row)
      if (file.isFull) await file.flush()
    }
    packed.clear()
  }

  private put(file: WordFile, slice: number, record: number, number: number): void {
    const { memory } = this.packed
    const { u8, u32 } = memory
    const start = u32[slice]!
    const keyBytes = u32[slice + 1]! - start
    const keyWords = roundedTo8(keyBytes) / 4
    const recordBytes = roundedTo8(recordBytesAt(memory, record, this.fields))
    const at = file.add(rightEntry.words + keyWords + recordBytes / 4)
    const { words } = file
    words[at + rightEntry.recordBytes] = recordBytes
    words[at + rightEntry.keyBytes] = keyBytes
    words[at + rightEntry.number] = number
    words[at + rightEntry.numberHigh] = number / 2 ** 32
    const key = at + rightEntry.words
    copyBytes(u8, start, file.bytes, key * 4, keyBytes)
    copyWords(u32, record >>> 2, words, key + keyWords, recordBytes / 4)
  }

  /** After the last row: parts that are larger than `partBytes` are split. */
  async split(partBytes: number): Promise<void> {
    this.packed.dispose()
    for (const file of this.files) await file.finish()
    const room = Math.max(1, this.holding.limitBytes / leastBuffer / firstParts)
    const most = Math.min(mostBits, Math.floor(Math.log2(room)))
    const bits = this.files.map(({ sizeBytes }) => {
      const wanted = Math.ceil(Math.log2(Math.max(1, sizeBytes / partBytes)))
      return Math.min(wanted, most)
    })
    this.parts.split(bits)
    const files: WordFile[] = []
    for (const [part, file] of this.files.entries()) {
      if (bits[part] === 0) files.push(file)
      else files.push(...(await this.splitInto(file, 2 ** bits[part]!)))
    }
    this.files = files
  }

  private async splitInto(file: WordFile, count: number): Promise<WordFile[]> {
    const files = this.filesOf(count)
    const { memory } = this.holding
    const reader = new BlockReader(memory, await file.open(), this.holding.bufferBytes(8))
    while (await reader.need(rightEntry.words * 4)) {
      const { u8, u32 } = memory
      const head = reader.at >>> 2
      const keyBytes = u32[head + rightEntry.keyBytes]!
      const bytes = entryBytes(u32, head)
      if (!reader.has(bytes)) {
        await reader.need(bytes)
        continue
      }
      const key = reader.at + rightEntry.words * 4
      const hash = hashBytes(u8, key, key + keyBytes)
      const into = files[this.parts.nextBitsOf(hash) & (count - 1)]!
      const at = into.add(bytes / 4)
      copyWords(u32, head, into.words, at, bytes / 4)
      reader.at += bytes
      if (into.isFull) await into.flush()
    }
    await reader.close()
    await file.remove()
    for (const made of files) await made.finish()
    return files
  }

  private filesOf(count: number): WordFile[] {
    return Array.from({ length: count }, () => this.holding.words(count * 2))
  }

  dispose(): void {
    this.packed.dispose()
  }

  async remove(): Promise<void> {
    for (const file of this.files) await file.remove()
  }
}

/** Bytes of the entry whose first word this is. */
export function entryBytes(u32: Uint32Array, head: number): number {
  const keyBytes = u32[head + rightEntry.keyBytes]!
  return rightEntry.words * 4 + roundedTo8(keyBytes) + u32[head + rightEntry.recordBytes]!
}
