// The keys of a batch as slices: values that are keys as they stand are not touched, others are put together first.
import { KeyWriter } from '../value/key-bytes.ts'
import type { KeyPart } from '../value/key-bytes.ts'
import type { Batch } from './batch.ts'
import type { Memory } from './memory.ts'
import { SliceList } from './slice-list.ts'
import { Room, RowMapRoom } from './rooms.ts'

/** As many bytes behind a key as kernels may overwrite. */
const slackBytes = 64

export class KeySlices {
  private readonly memory: Memory
  private readonly parts: readonly KeyPart[]
  /** Where no part needs more than its bytes. */
  private readonly lists: readonly SliceList[]
  private readonly maps: readonly RowMapRoom[]
  private readonly writer: KeyWriter | undefined
  private readonly addresses: Room
  private readonly words: Room
  private readonly bytes: Room

  constructor(parts: readonly KeyPart[], memory: Memory) {
    this.parts = parts
    this.memory = memory
    const plain = parts.every(isPlain)
    this.writer = plain ? undefined : new KeyWriter(parts)
    this.lists = plain ? parts.map(() => new SliceList(memory)) : []
    this.maps = plain ? parts.map(() => new RowMapRoom(memory)) : []
    this.addresses = new Room(memory)
    this.words = new Room(memory)
    this.bytes = new Room(memory)
  }

  /** Address of the slices, valid until the next call; null where a part is null. */
  fill(batch: Batch): number {
    const { rowCount } = batch
    if (this.writer !== undefined) return this.write(batch, this.writer)
    this.parts.forEach(({ column }, index) => {
      const { rows } = batch.columns[column]!
      this.lists[index]!.point(batch.columns[column]!, rowCount, this.maps[index]!.put(rows))
    })
    return this.lists.length === 1 ? this.lists[0]!.address : this.frame(rowCount)
  }

  dispose(): void {
    const { lists, maps, addresses, words, bytes } = this
    for (const part of [...lists, ...maps, addresses, words, bytes]) part.dispose()
  }

  private frame(rowCount: number): number {
    const { memory, lists } = this
    this.addresses.reserve(lists.length * 4)
    this.words.reserve(Math.max(1, rowCount) * 8)
    this.bytes.reserve(this.framedBytes(rowCount) + slackBytes)
    const { kernels, u32 } = memory
    const addresses = this.addresses.address
    lists.forEach((list, index) => (u32[(addresses >>> 2) + index] = list.address))
    kernels.frameKeys(addresses, lists.length, rowCount, this.bytes.address, this.words.address)
    return this.words.address
  }

  private framedBytes(rowCount: number): number {
    const { u32 } = this.memory
    let bytes = 0
    for (const { address } of this.lists) {
      for (let row = 0, at = address >>> 2; row < rowCount; row++, at += 2) {
        bytes += u32[at + 1]! - u32[at]! + 4
      }
    }
    return bytes
  }

  private write(batch: Batch, writer: KeyWriter): number {
    const { memory, words, bytes } = this
    words.reserve(Math.max(1, batch.rowCount) * 8)
    const { buffer } = writer
    const starts: number[] = []
    let length = 0
    for (let row = 0; row < batch.rowCount; row++) {
      const known = writer.write(batch, row)
      starts.push(known ? length : -1)
      if (known) length = this.keep(buffer.bytes, buffer.length, length)
    }
    bytes.reserve(length + slackBytes)
    memory.u8.set(this.kept.subarray(0, length), bytes.address)
    let end = length
    for (let row = batch.rowCount - 1; row >= 0; row--) {
      const start = starts[row]!
      const word = (words.address >>> 2) + row * 2
      memory.u32[word] = start < 0 ? 0 : bytes.address + start
      memory.u32[word + 1] = start < 0 ? 0 : bytes.address + end
      if (start >= 0) end = start
    }
    return words.address
  }

  /** Keys are gathered outside the memory, which may move while the values that they come from are read. */
  private kept = new Uint8Array(4096)

  private keep(key: Uint8Array, length: number, at: number): number {
    if (at + length > this.kept.length) {
      const larger = new Uint8Array((at + length) * 2)
      larger.set(this.kept.subarray(0, at))
      this.kept = larger
    }
    for (let i = 0; i < length; i++) this.kept[at + i] = key[i]!
    return at + length
  }
}

function isPlain({ as, normalise }: KeyPart): boolean {
  return as === 'text' && Object.values(normalise).every((wanted) => !wanted)
}
