// As many right rows of one part as may be held at a time: their records where they were read to, and the rows by key. One for all parts
// of a join: what is held of one of them goes, its room stays for the next.
import { KeyChains } from '../../key-chains.ts'
import { KeyIndex } from '../../key-index.ts'
import type { Memory } from '../../memory.ts'
import { RecordStore } from '../../records/record-store.ts'
import { Room } from '../../rooms.ts'
import type { Schema } from '../../../value/schema.ts'
import type { BlockReader } from '../block-reader.ts'
import { rightEntry, roundedTo8 } from './join-shape.ts'
import { entryBytes } from './right-parts.ts'
import type { Holding } from '../holding.ts'

/** Rows whose keys are looked at in one go. */
const rowsAtOnce = 4096

export class HeldChunk {
  readonly store: RecordStore
  readonly index: KeyIndex
  readonly chains = new KeyChains()
  /** Number of each row. */
  numbers = new Float64Array(256)
  private readonly memory: Memory
  private readonly limitBytes: number
  private readonly slices: Room
  private readonly blocks: number[] = []
  private heldBytes = 0
  /** Of the index and the chains, as they were after the last rows. */
  private keyBytes = 0
  private readonly records = new Uint32Array(rowsAtOnce)
  private waiting = 0

  constructor(schema: Schema, holding: Holding) {
    this.memory = holding.memory
    this.limitBytes = holding.limitBytes
    this.store = holding.store(schema)
    this.index = new KeyIndex(this.memory)
    this.slices = new Room(this.memory)
    this.slices.reserve(rowsAtOnce * 8)
  }

  /** Takes over a block that holds records of it. */
  readonly keepBlock = (block: number): void => void this.blocks.push(block)

  /** Reads rows until there is no more room, one at least. */
  async readFrom(reader: BlockReader): Promise<void> {
    do this.takeAtHand(reader)
    while (this.hasRoom && (await this.readOn(reader)))
    this.settle()
  }

  private get hasRoom(): boolean {
    return this.heldBytes === 0 || this.heldBytes + this.keyBytes < this.limitBytes
  }

  /** Rows that stand whole in the reader's block, as long as there is room. */
  private takeAtHand(reader: BlockReader): void {
    const { memory } = this
    while (this.hasRoom && reader.has(rightEntry.words * 4)) {
      const bytes = entryBytes(memory.u32, reader.at >>> 2)
      if (!reader.has(bytes)) return
      this.take(reader.at)
      reader.at += bytes
      this.heldBytes += bytes
    }
  }

  /** Until the next entry is there whole; false at the end. Rows before it are settled before the reader turns to another block. */
  private async readOn(reader: BlockReader): Promise<boolean> {
    this.settle()
    if (!(await reader.need(rightEntry.words * 4))) return false
    return reader.need(entryBytes(this.memory.u32, reader.at >>> 2))
  }

  private take(at: number): void {
    const { u32 } = this.memory
    const head = at >>> 2
    const key = at + rightEntry.words * 4
    const keyBytes = u32[head + rightEntry.keyBytes]!
    const slice = (this.slices.address >>> 2) + this.waiting * 2
    u32[slice] = key
    u32[slice + 1] = key + keyBytes
    this.note(u32[head + rightEntry.number]! + u32[head + rightEntry.numberHigh]! * 2 ** 32)
    this.records[this.waiting++] = key + roundedTo8(keyBytes)
    if (this.waiting === rowsAtOnce) this.settle()
  }

  private note(number: number): void {
    const row = this.store.rowCount + this.waiting
    if (row === this.numbers.length) {
      const larger = new Float64Array(row * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[row] = number
  }

  private settle(): void {
    if (this.waiting === 0) return
    this.chains.add(this.index.add(this.slices.address, this.waiting))
    this.keyBytes = this.index.sizeBytes + this.chains.sizeBytes
    this.store.adopt(this.records.subarray(0, this.waiting))
    this.waiting = 0
  }

  /** Is empty. */
  clear(): void {
    for (const block of this.blocks.splice(0)) this.memory.release(block)
    for (const part of [this.store, this.index, this.chains]) part.clear()
    this.heldBytes = 0
    this.keyBytes = 0
  }

  dispose(): void {
    this.clear()
    for (const part of [this.store, this.index, this.slices]) part.dispose()
  }
}
