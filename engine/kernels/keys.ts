// A hash table of keys in linear memory. A slot is {hash, address of the key}, free when the address is 0; a key is {id, length, bytes…}.
import type { LinearMemory } from './linear-memory.ts'
import { hashBytes } from '../value/key-table.ts'
import { foundKey } from './kernels.ts'

/** Word of the slot of a key: its own, or the free one where it would go. */
function slotOf(
  memory: LinearMemory,
  table: number,
  mask: number,
  hash: number,
  start: number,
  end: number,
): number {
  const { u32 } = memory
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const slot = (table >>> 2) + place * 2
    const key = u32[slot + 1]!
    if (key === 0) return slot
    if (u32[slot] === hash && isKey(memory, key, start, end)) return slot
  }
}

/** Whether the key at this address has these bytes. */
function isKey({ u8, u32 }: LinearMemory, key: number, start: number, end: number): boolean {
  if (u32[(key >>> 2) + 1] !== end - start) return false
  let at = start
  for (let own = key + 8; at < end && u8[own] === u8[at]; own++) at++
  return at === end
}

/** See `Kernels.addKeys`. */
export function addKeys(
  memory: LinearMemory,
  slices: number,
  from: number,
  count: number,
  table: number,
  mask: number,
  room: number,
  limit: number,
  size: number,
  out: number,
  info: number,
): number {
  const { u8, u32 } = memory
  let next = room
  let keys = size
  let row = from
  for (; row < count; row++) {
    const start = u32[(slices >>> 2) + row * 2]!
    const end = u32[(slices >>> 2) + row * 2 + 1]!
    let id: number = foundKey.null
    if (start !== 0) {
      if (next + end - start + 64 > limit) break
      const hash = hashBytes(u8, start, end)
      const slot = slotOf(memory, table, mask, hash, start, end)
      if (u32[slot + 1] === 0) {
        u32[slot] = hash
        u32[slot + 1] = next
        u32[next >>> 2] = keys++
        u32[(next >>> 2) + 1] = end - start
        u8.copyWithin(next + 8, start, end)
        next = (next + 8 + end - start + 7) & ~7
      }
      id = u32[u32[slot + 1]! >>> 2]!
    }
    u32[(out >>> 2) + row] = id
  }
  u32[info >>> 2] = next
  u32[(info >>> 2) + 1] = keys
  return row
}

/** See `Kernels.findKeys`. Three passes, so that the waits for memory overlap: hashes, slots, keys. */
export function findKeys(
  memory: LinearMemory,
  slices: number,
  count: number,
  table: number,
  mask: number,
  hashes: number,
  out: number,
): void {
  const { u8, u32 } = memory
  const first = slices >>> 2
  const hashOf = hashes >>> 2
  const to = out >>> 2
  for (let row = 0; row < count; row++) {
    const start = u32[first + row * 2]!
    u32[hashOf + row] = start === 0 ? 0 : hashBytes(u8, start, u32[first + row * 2 + 1]!)
  }
  for (let row = 0; row < count; row++) {
    const hash = u32[hashOf + row]!
    const slot = (table >>> 2) + (hash & mask) * 2
    u32[to + row] = u32[slot] === hash ? u32[slot + 1]! : 0
  }
  for (let row = 0; row < count; row++) {
    const start = u32[first + row * 2]!
    if (start === 0) {
      u32[to + row] = foundKey.null
      continue
    }
    const end = u32[first + row * 2 + 1]!
    let key = u32[to + row]!
    if (key === 0 || !isKey(memory, key, start, end)) {
      key = u32[slotOf(memory, table, mask, u32[hashOf + row]!, start, end) + 1]!
    }
    u32[to + row] = key === 0 ? foundKey.none : u32[key >>> 2]!
  }
}

/** See `Kernels.moveKeys`. */
export function moveKeys(
  { u32 }: LinearMemory,
  table: number,
  slots: number,
  into: number,
  mask: number,
): void {
  for (let slot = table >>> 2, end = slot + slots * 2; slot < end; slot += 2) {
    if (u32[slot + 1] === 0) continue
    let place = u32[slot]! & mask
    while (u32[(into >>> 2) + place * 2 + 1] !== 0) place = (place + 1) & mask
    u32[(into >>> 2) + place * 2] = u32[slot]!
    u32[(into >>> 2) + place * 2 + 1] = u32[slot + 1]!
  }
}

/** See `Kernels.frameKeys`. */
export function frameKeys(
  { u8, u32 }: LinearMemory,
  lists: number,
  parts: number,
  count: number,
  room: number,
  out: number,
): void {
  const addresses = u32.slice(lists >>> 2, (lists >>> 2) + parts)
  let next = room
  for (let row = 0; row < count; row++) {
    const begin = next
    const known = addresses.every((list) => {
      const start = u32[(list >>> 2) + row * 2]!
      if (start === 0) return false
      const length = u32[(list >>> 2) + row * 2 + 1]! - start
      for (let i = 0; i < 4; i++) u8[next + i] = (length >>> (8 * i)) & 0xff
      u8.copyWithin(next + 4, start, start + length)
      next += 4 + length
      return true
    })
    u32[(out >>> 2) + row * 2] = known ? begin : 0
    u32[(out >>> 2) + row * 2 + 1] = known ? next : 0
    if (!known) next = begin
  }
}
