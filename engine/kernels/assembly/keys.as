// A hash table of keys in linear memory: see `Kernels.addKeys` and `Kernels.findKeys`.
// A slot is {hash, address of the key}, free when the address is 0; a key is {id, length, bytes…}, aligned to 8.
import { copyBytes, equalBytes, hashBytes } from './bytes'

const NULL_KEY: u32 = 0xffffffff
const NO_KEY: u32 = 0xfffffffe

/** Address of the slot of a key: its own, or the free one where it would go. */
@inline
function slotOf(table: usize, mask: u32, hash: u32, start: usize, length: u32): usize {
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const slot = table + (<usize>place << 3)
    const key = <usize>load<u32>(slot, 4)
    if (key == 0) return slot
    if (load<u32>(slot) == hash && load<u32>(key, 4) == length && equalBytes(key + 8, start, length)) return slot
  }
  return 0
}

export function addKeys(
  slices: usize, from: u32, count: u32, table: usize, mask: u32, room: usize, limit: usize, size: u32, out: usize, info: usize,
): u32 {
  let row = from
  for (; row < count; row++) {
    const slice = slices + (<usize>row << 3)
    const start = <usize>load<u32>(slice)
    let id = NULL_KEY
    if (start) {
      const length = load<u32>(slice, 4) - <u32>start
      if (room + length + 64 > limit) break
      const hash = hashBytes(start, length)
      const slot = slotOf(table, mask, hash, start, length)
      const known = <usize>load<u32>(slot, 4)
      if (known) id = load<u32>(known)
      else {
        id = size++
        store<u32>(slot, hash)
        store<u32>(slot, <u32>room, 4)
        store<u32>(room, id)
        store<u32>(room, length, 4)
        copyBytes(start, room + 8, length)
        room = (room + 8 + length + 7) & ~7
      }
    }
    store<u32>(out + (<usize>row << 2), id)
  }
  store<u32>(info, <u32>room)
  store<u32>(info, size, 4)
  return row
}

/** Three passes, so that the waits for memory overlap: hashes, slots, keys. */
export function findKeys(slices: usize, count: u32, table: usize, mask: u32, hashes: usize, out: usize): void {
  for (let row: u32 = 0; row < count; row++) {
    const slice = slices + (<usize>row << 3)
    const start = <usize>load<u32>(slice)
    store<u32>(hashes + (<usize>row << 2), start ? hashBytes(start, load<u32>(slice, 4) - <u32>start) : 0)
  }
  for (let row: u32 = 0; row < count; row++) {
    const hash = load<u32>(hashes + (<usize>row << 2))
    const slot = table + (<usize>(hash & mask) << 3)
    store<u32>(out + (<usize>row << 2), load<u32>(slot) == hash ? load<u32>(slot, 4) : 0)
  }
  for (let row: u32 = 0; row < count; row++) {
    const slice = slices + (<usize>row << 3)
    const start = <usize>load<u32>(slice)
    const to = out + (<usize>row << 2)
    let id = NULL_KEY
    if (start) {
      const length = load<u32>(slice, 4) - <u32>start
      let key = <usize>load<u32>(to)
      if (key == 0 || load<u32>(key, 4) != length || !equalBytes(key + 8, start, length)) {
        key = <usize>load<u32>(slotOf(table, mask, load<u32>(hashes + (<usize>row << 2)), start, length), 4)
      }
      id = key ? load<u32>(key) : NO_KEY
    }
    store<u32>(to, id)
  }
}

export function moveKeys(table: usize, slots: u32, into: usize, mask: u32): void {
  for (let end = table + (<usize>slots << 3); table < end; table += 8) {
    const entry = load<u64>(table)
    if (entry >> 32 == 0) continue
    let place = <u32>entry & mask
    while (load<u32>(into + (<usize>place << 3), 4)) place = (place + 1) & mask
    store<u64>(into + (<usize>place << 3), entry)
  }
}

export function frameKeys(lists: usize, parts: u32, count: u32, room: usize, out: usize): void {
  for (let row: u32 = 0; row < count; row++) {
    const begin = room
    let known = true
    for (let part: u32 = 0; part < parts; part++) {
      const slice = <usize>load<u32>(lists + (<usize>part << 2)) + (<usize>row << 3)
      const start = <usize>load<u32>(slice)
      if (start == 0) {
        known = false
        break
      }
      const length = load<u32>(slice, 4) - <u32>start
      store<u32>(room, length)
      copyBytes(start, room + 4, length)
      room += 4 + length
    }
    const to = out + (<usize>row << 3)
    store<u32>(to, known ? <u32>begin : 0)
    store<u32>(to, known ? <u32>room : 0, 4)
    if (!known) room = begin
  }
}
