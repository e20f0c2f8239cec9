// Rows put away as records: see `Kernels.packRecords`.
import { copyBytes } from './bytes'

const ORIGIN_WORDS: u32 = 3
const NULL_BIT: u32 = 0x80000000

export function packRecords(
  lists: usize, fields: u32, from: u32, count: u32, origins: usize, table: usize, room: usize, limit: usize, info: usize,
): u32 {
  const kept = origins ? <usize>ORIGIN_WORDS << 2 : 0
  const header = kept + (<usize>fields << 2)
  const absent = (<usize>ORIGIN_WORDS << 2) - kept
  let row = from
  for (; row < count; row++) {
    let length: usize = 0
    for (let field: u32 = 0; field < fields; field++) {
      const slice = <usize>load<u32>(lists + (<usize>field << 2)) + (<usize>row << 3)
      length += load<u32>(slice, 4) - load<u32>(slice)
    }
    if (room + header + length + 64 > limit) break
    if (origins) {
      const origin = origins + <usize>row * (ORIGIN_WORDS << 2)
      store<u64>(room, load<u64>(origin))
      store<u32>(room, load<u32>(origin, 8), 8)
    }
    const bytes = room + header
    let ends = room + kept
    let at = bytes
    for (let field: u32 = 0; field < fields; field++, ends += 4) {
      const slice = <usize>load<u32>(lists + (<usize>field << 2)) + (<usize>row << 3)
      const start = <usize>load<u32>(slice)
      if (start) {
        const size = load<u32>(slice, 4) - <u32>start
        copyBytes(start, at, size)
        at += size
        store<u32>(ends, <u32>(at - bytes))
      } else store<u32>(ends, <u32>(at - bytes) | NULL_BIT)
    }
    store<u32>(table + (<usize>row << 2), <u32>(room - absent))
    room = (at + 7) & ~7
  }
  store<u32>(info, <u32>room)
  return row
}
