// Puts many rows away as records at once: the slices of every field, then one kernel call.
import type { Arena } from './arena.ts'
import { noteOrigin, nowhere, originWords } from './batch.ts'
import type { Batch } from './batch.ts'
import type { Memory } from './memory.ts'
import type { OriginFiles } from './origin-files.ts'
import { Room, RowMapRoom, SliceList } from './slice-list.ts'

const originBytes = originWords * 4
/** As many bytes behind a record as kernels may overwrite, and its alignment. */
const slackBytes = 72

/** Writes the records of a batch into an arena and their addresses to `table`. */
export function packRows(
  batch: Batch,
  memory: Memory,
  arena: Arena,
  files: OriginFiles,
  table: number,
): void {
  const { columns, rowCount } = batch
  const lists = columns.map(() => new SliceList(memory))
  const maps = columns.map(() => new RowMapRoom(memory))
  const addresses = new Room(memory)
  const origins = new Room(memory)
  const info = new Room(memory)
  addresses.reserve(Math.max(1, columns.length) * 4)
  origins.reserve(rowCount * originBytes)
  info.reserve(4)
  columns.forEach((column, index) => {
    lists[index]!.point(column, rowCount, maps[index]!.put(column.rows))
    memory.u32[(addresses.address >>> 2) + index] = lists[index]!.address
  })
  writeOrigins(batch, memory, files, origins.address)
  for (let row = 0; row < rowCount;) {
    const next = memory.kernels.packRecords(
      addresses.address,
      columns.length,
      row,
      rowCount,
      origins.address,
      table,
      arena.free,
      arena.limit,
      info.address,
    )
    arena.use(memory.u32[info.address >>> 2]!)
    if (next < rowCount) arena.reserve(recordBytes(lists, memory, next))
    row = next
  }
  for (const part of [...lists, ...maps, addresses, origins, info]) part.dispose()
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
  let bytes = originBytes + slackBytes
  for (const { address } of lists) {
    const word = (address >>> 2) + row * 2
    bytes += 4 + u32[word + 1]! - u32[word]!
  }
  return bytes
}
