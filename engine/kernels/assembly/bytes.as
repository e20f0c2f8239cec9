// What several kernels need of bytes: masks, comparison, copies, a hash.
// Loads may reach 16 bytes beyond a value: the memory keeps 64 bytes behind its last block.

const MIX: u64 = 0x9E3779B97F4A7C15

@inline
export function mask64(a: v128, b: v128, c: v128, d: v128): u64 {
  return <u64><u32>i8x16.bitmask(a) | (<u64><u32>i8x16.bitmask(b) << 16) |
    (<u64><u32>i8x16.bitmask(c) << 32) | (<u64><u32>i8x16.bitmask(d) << 48)
}

/** The first bytes of a value, at most 8, the others zero. */
@inline
export function firstBytes(start: usize, length: u32): u64 {
  const word = load<u64>(start)
  return length >= 8 ? word : word & ((<u64>1 << (<u64>length << 3)) - 1)
}

@inline
export function equalBytes(a: usize, b: usize, length: u32): bool {
  const end = a + length
  while (a + 8 <= end) {
    if (load<u64>(a) != load<u64>(b)) return false
    a += 8
    b += 8
  }
  const rest = <u32>(end - a)
  if (rest == 0) return true
  return ((load<u64>(a) ^ load<u64>(b)) & ((<u64>1 << (<u64>rest << 3)) - 1)) == 0
}

@inline
export function hashBytes(start: usize, length: u32): u32 {
  let hash: u64 = <u64>length * MIX
  const end = start + length
  while (start + 8 <= end) {
    hash = (hash ^ load<u64>(start)) * MIX
    hash ^= hash >> 29
    start += 8
  }
  const rest = <u32>(end - start)
  if (rest) {
    hash = (hash ^ firstBytes(start, rest)) * MIX
    hash ^= hash >> 29
  }
  return <u32>(hash ^ (hash >> 32))
}

/** Copies 32 bytes at once: up to 31 bytes behind the copy are overwritten. */
@inline
export function copyBytes(from: usize, to: usize, length: u32): void {
  v128.store(to, v128.load(from))
  v128.store(to, v128.load(from, 16), 16)
  if (length > 32) {
    if (length > 128) memory.copy(to + 32, from + 32, length - 32)
    else {
      for (let at: u32 = 32; at < length; at += 16) v128.store(to + at, v128.load(from + at))
    }
  }
}
