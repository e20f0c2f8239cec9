// Where the values of a column stand: see `Kernels.rawSlices` and `Kernels.recordSlices`.

const CR: u32 = 13
const IS_LAST: u32 = 1
const EMPTY_IS_NULL: u32 = 2
const DOUBLED: u32 = 4
const NULL_BIT: u32 = 0x80000000
const MISSING: u32 = 0xffffffff

/** Copies a value with each doubled quote as one; answers its size. */
function unescape(start: usize, end: usize, out: usize, quote: u32): u32 {
  let to = out
  for (let at = start; at < end; at++) {
    const byte = <u32>load<u8>(at)
    store<u8>(to++, <u8>byte)
    if (byte == quote) at++
  }
  return <u32>(to - out)
}

export function rawSlices(
  first: usize, stride: usize, rows: usize, count: u32, out: usize, quote: u32, traits: u32, room: usize, limit: usize,
): u32 {
  for (let i: u32 = 0; i < count; i++, out += 8) {
    const row = rows ? load<u32>(rows + (<usize>i << 2)) : i
    store<u64>(out, 0)
    if (row == MISSING) continue
    const word = first + <usize>row * stride
    let start = load<u32>(word - 4) + 1
    let end = load<u32>(word)
    if (traits & IS_LAST && end > start && <u32>load<u8>(end - 1) == CR) end--
    if (start == end) {
      if (traits & EMPTY_IS_NULL) continue
    } else if (<u32>load<u8>(start) == quote) {
      start++
      end--
      if (traits & DOUBLED) {
        let at = start
        while (at < end && <u32>load<u8>(at) != quote) at++
        if (at < end) {
          if (room + (end - start) > limit) return 0
          const size = unescape(start, end, room, quote)
          start = <u32>room
          end = start + size
          room += size
        }
      }
    }
    store<u32>(out, start)
    store<u32>(out, end, 4)
  }
  return 1
}

export function recordSlices(
  table: usize, header: u32, ends: u32, field: u32, rows: usize, count: u32, out: usize,
): void {
  const bytes = (header + ends) << 2
  for (let i: u32 = 0; i < count; i++, out += 8) {
    const row = rows ? load<u32>(rows + (<usize>i << 2)) : i
    store<u64>(out, 0)
    if (row == MISSING) continue
    const record = load<u32>(table + (<usize>row << 2))
    const word = <usize>record + (<usize>(header + field) << 2)
    const end = load<u32>(word)
    if (end >= NULL_BIT) continue
    const start = field == 0 ? 0 : load<u32>(word - 4) & ~NULL_BIT
    store<u32>(out, record + bytes + start)
    store<u32>(out, record + bytes + end, 4)
  }
}
