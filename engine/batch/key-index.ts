// Keys in linear memory, numbered in the order of their first appearance; put in and found a batch at a time.
import { foundKey } from '../kernels/kernels.ts'
import type { Memory } from './memory.ts'
import { Room } from './rooms.ts'

const slotBytes = 8
/** Share of the slots that are taken at most. Neighbours share a cache line: a few more of them to look at cost less than a table twice as large. */
const mostTaken = 0.8

/** Ids count from 0; `foundKey.null` and `foundKey.none` stand for none. Takes memory until `dispose`. */
export class KeyIndex {
  size = 0
  private readonly memory: Memory
  private slots = 2048
  private table: number
  private readonly blocks: number[] = []
  /** Tables that became too small: room that was touched already, for the next keys. */
  private readonly outgrown: number[] = []
  private next = 0
  private limit = 0
  private readonly ids: Room
  private readonly hashes: Room
  private readonly info: Room

  constructor(memory: Memory) {
    this.memory = memory
    this.table = this.emptyTable(this.slots)
    this.ids = new Room(memory)
    this.hashes = new Room(memory)
    this.info = new Room(memory)
  }

  /** Id of each row's key, new ones where they are not in the index yet. Valid until the next call. */
  add(slices: number, count: number): Uint32Array {
    const { memory, ids, info } = this
    ids.reserve(Math.max(1, count) * 4)
    info.reserve(8)
    this.reserveSlots(this.size + count)
    for (let row = 0; row < count;) {
      const mask = this.slots - 1
      const next = memory.kernels.addKeys(
        slices,
        row,
        count,
        this.table,
        mask,
        this.next,
        this.limit,
        this.size,
        ids.address,
        info.address,
      )
      this.next = memory.u32[info.address >>> 2]!
      this.size = memory.u32[(info.address >>> 2) + 1]!
      if (next < count) this.addBlock(slices, next)
      row = next
    }
    return this.idsOf(count)
  }

  /** Id of each row's key, or what stands for none. Valid until the next call. */
  find(slices: number, count: number): Uint32Array {
    const { memory, ids, hashes } = this
    ids.reserve(Math.max(1, count) * 4)
    hashes.reserve(Math.max(1, count) * 4)
    const { kernels } = memory
    kernels.findKeys(slices, count, this.table, this.slots - 1, hashes.address, ids.address)
    return this.idsOf(count)
  }

  /** Bytes held. */
  get sizeBytes(): number {
    const blocks = [...this.blocks, ...this.outgrown]
    const keys = blocks.reduce((sum, block) => sum + this.memory.blockBytes(block), 0)
    return keys + this.slots * slotBytes
  }

  /** Where each key stands, by id: its length in the word before its bytes. Valid until the next `add`. */
  keyAddresses(): Uint32Array {
    const { u32 } = this.memory
    const addresses = new Uint32Array(this.size)
    for (let slot = 0; slot < this.slots; slot++) {
      const entry = u32[(this.table >>> 2) + slot * 2 + 1]!
      if (entry !== 0) addresses[u32[entry >>> 2]!] = entry + 8
    }
    return addresses
  }

  /** Is empty. Its table stays as large as it was, the keys' blocks are given back. */
  clear(): void {
    this.releaseBlocks()
    this.memory.u8.fill(0, this.table, this.table + this.slots * slotBytes)
    this.size = 0
    this.next = 0
    this.limit = 0
  }

  dispose(): void {
    this.releaseBlocks()
    if (this.table !== 0) this.memory.release(this.table)
    this.table = 0
    for (const room of [this.ids, this.hashes, this.info]) room.dispose()
  }

  private releaseBlocks(): void {
    for (const list of [this.blocks, this.outgrown]) {
      for (const block of list.splice(0)) this.memory.release(block)
    }
  }

  private idsOf(count: number): Uint32Array {
    const word = this.ids.address >>> 2
    return this.memory.u32.slice(word, word + count)
  }

  private reserveSlots(keys: number): void {
    if (keys <= this.slots * mostTaken) return
    const old = { table: this.table, slots: this.slots }
    while (keys > this.slots * mostTaken) this.slots *= 2
    this.table = this.emptyTable(this.slots)
    this.memory.kernels.moveKeys(old.table, old.slots, this.table, this.slots - 1)
    this.outgrown.push(old.table)
  }

  private emptyTable(slots: number): number {
    const table = this.memory.allocate(slots * slotBytes)
    this.memory.u8.fill(0, table, table + slots * slotBytes)
    return table
  }

  /** A block that has room for the key of this row at least. */
  private addBlock(slices: number, row: number): void {
    const { u32 } = this.memory
    const word = (slices >>> 2) + row * 2
    const length = u32[word + 1]! - u32[word]!
    const wanted = length + 128
    const spare = this.outgrown.findIndex((table) => this.memory.blockBytes(table) >= wanted)
    const block =
      spare >= 0
        ? this.outgrown.splice(spare, 1)[0]!
        : this.memory.allocate(Math.max(this.memory.pieceBytes, wanted))
    this.blocks.push(block)
    this.next = block
    this.limit = block + this.memory.blockBytes(block)
  }
}

/** Whether an id is one. */
export function isKnown(id: number): boolean {
  return id < foundKey.none
}
