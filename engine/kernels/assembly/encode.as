// UTF-8 into an encoding with a table of codes: see `Kernels.encodeByTable`.

export function encodeByTable(start: usize, end: usize, out: usize, table: usize): usize {
  let at = start
  while (at < end) {
    while (at + 16 <= end) {
      const v = v128.load(at)
      v128.store(out, v)
      const other = i8x16.bitmask(v)
      const size: usize = other ? ctz(other) : 16
      at += size
      out += size
      if (other) break
    }
    while (at < end) {
      const lead = <u32>load<u8>(at)
      if (lead < 0x80) {
        if (at + 16 <= end) break
        store<u8>(out++, <u8>lead)
        at++
        continue
      }
      if (lead >= 0xf0) return 0
      const second = <u32>load<u8>(at + 1) & 0x3f
      let codePoint: u32
      if (lead < 0xe0) {
        codePoint = (lead & 0x1f) << 6 | second
        at += 2
      } else {
        codePoint = (lead & 0x0f) << 12 | second << 6 | (<u32>load<u8>(at + 2) & 0x3f)
        at += 3
      }
      const code = <u32>load<u16>(table + (<usize>codePoint << 1))
      if (code == 0) return 0
      if (code > 0xff) store<u8>(out++, <u8>(code >> 8))
      store<u8>(out++, <u8>code)
    }
  }
  return out
}
