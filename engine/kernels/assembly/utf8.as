// UTF-8 validation: see `Kernels.validUtf8`. ASCII 64 bytes at a time, other sequences by Unicode's table 3-7.

/** Length of the well-formed sequence of more than one byte at `at`; 0 when it is ill-formed or cut off by `end`. */
@inline
function sequenceLength(at: usize, end: usize): usize {
  const lead = <u32>load<u8>(at)
  if (lead < 0xc2 || lead > 0xf4) return 0
  const length: usize = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  if (at + length > end) return 0
  const second = <u32>load<u8>(at + 1)
  const lowest: u32 = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80
  const highest: u32 = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  if (length > 2 && (<u32>load<u8>(at + 2) & 0xc0) != 0x80) return 0
  if (length > 3 && (<u32>load<u8>(at + 3) & 0xc0) != 0x80) return 0
  return length
}

export function validUtf8(start: usize, end: usize): usize {
  let at = start
  while (at < end) {
    while (at + 64 <= end) {
      const low = v128.or(v128.load(at), v128.load(at, 16))
      const high = v128.or(v128.load(at, 32), v128.load(at, 48))
      if (i8x16.bitmask(v128.or(low, high))) break
      at += 64
    }
    while (at + 16 <= end) {
      const other = i8x16.bitmask(v128.load(at))
      at += other ? <usize>ctz(other) : 16
      if (other) break
    }
    while (at < end && load<u8>(at) < 0x80) at++
    while (at < end && load<u8>(at) >= 0x80) {
      const length = sequenceLength(at, end)
      if (length == 0) return at
      at += length
    }
  }
  return end
}
