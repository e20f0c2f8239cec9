// Puts many rows away as records at once: the slices of every field, then one kernel call. One packer for all batches of a store; it takes
// memory only while it packs.
import type { Arena } from '../arena.ts'
import { noteOrigin, nowhere, originWords } from '../batch.ts'
import type { Batch } from '../batch.ts'
import type { Memory } from '../memory.ts'
import type { OriginFiles } from '../origin-files.ts'
import { SliceList } from '../slice-list.ts'
import { Room, RowMapRoom } from '../rooms.ts'
import type { RowMap } from '../vector.ts'
import { recordOriginBytes } from './record-layout.ts'

/** As many bytes behind a record as kernels may overwrite, and its alignment. */
const slackBytes = 72

export class RecordPacker {
  private readonly memory: Memory
  private readonly arena: Arena
  private readonly files: OriginFiles | null
  private readonly lists: readonly SliceList[]
  private readonly maps: readonly RowMapRoom[]
  private readonly addresses: Room
  private readonly origins: Room
  private readonly info: Room

  constructor(fields: number, memory: Memory, arena: Arena, files: OriginFiles | null) {
    this.memory = memory
    this.arena = arena
    this.files = files
    this.lists = Array.from({ length: fields }, () => new SliceList(memory))
    this.maps = Array.from({ length: fields }, () => new RowMapRoom(memory))
    this.addresses = new Room(memory)
    this.origins = new Room(memory)
    this.info = new Room(memory)
  }

  /** Writes the records of a batch into the arena and their addresses to `table`. */
  pack(batch: Batch, table: number): void {
    this.point(batch)
    this.writeRecords(batch.rowCount, table)
    for (const list of this.lists) list.dispose()
    for (const map of this.maps) map.dispose()
    for (const room of [this.addresses, this.origins, this.info]) room.dispose()
  }

  private point(batch: Batch): void {
    const { memory, lists, maps, addresses, origins } = this
    addresses.reserve(Math.max(1, lists.length) * 4)
    this.info.reserve(4)
    const placed = new Map<RowMap | undefined, number>([[undefined, 0]])
    for (let index = 0; index < lists.length; index++) {
      const column = batch.columns[index]!
      const { rows } = column
      if (!placed.has(rows)) placed.set(rows, maps[index]!.put(rows))
      lists[index]!.point(column, batch.rowCount, placed.get(rows)!)
      memory.u32[(addresses.address >>> 2) + index] = lists[index]!.address
    }
    if (this.files === null) return
    origins.reserve(batch.rowCount * recordOriginBytes)
    writeOrigins(batch, memory, this.files, origins.address)
  }

  private writeRecords(rowCount: number, table: number): void {
    const { memory, arena, lists, info } = this
    for (let row = 0; row < rowCount;) {
      const next = memory.kernels.packRecords(
        this.addresses.address,
        lists.length,
        row,
        rowCount,
        this.origins.address,
        table,
        arena.free,
        arena.limit,
        info.address,
      )
      arena.use(memory.u32[info.address >>> 2]!)
      if (next < rowCount) arena.reserve(recordBytes(lists, memory, next))
      row = next
    }
  }
}

function writeOrigins(
  { origin, rowCount }: Batch,
  memory: Memory,
  files: OriginFiles,
  at: number,
): void {
  const { u32 } = memory
  if (origin === nowhere) return writeNowhere(u32, at >>> 2, rowCount, files)
  for (let row = 0, word = at >>> 2; row < rowCount; row++, word += originWords) {
    noteOrigin(origin, row, files, u32, word)
  }
}

function writeNowhere(u32: Uint32Array, from: number, rowCount: number, files: OriginFiles): void {
  const { node, file } = nowhere.describe(0)
  const index = files.indexOf(node, file)
  u32.fill(0, from, from + rowCount * originWords)
  for (let row = 0, word = from; row < rowCount; row++, word += originWords) u32[word] = index
}

function recordBytes(lists: readonly SliceList[], { u32 }: Memory, row: number): number {
  let bytes = recordOriginBytes + slackBytes
  for (const { address } of lists) {
    const word = (address >>> 2) + row * 2
    bytes += 4 + u32[word + 1]! - u32[word]!
  }
  return bytes
}
