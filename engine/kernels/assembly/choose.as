// Rows by what their codes come to: see `Kernels.chooseRows` and `Kernels.selectRows`.

const COLUMN_BYTES: usize = 16
const UNKNOWN: u32 = 255

export function chooseRows(columns: usize, columnCount: u32, from: u32, count: u32, memo: usize, out: usize): u32 {
  const stop = columns + <usize>columnCount * COLUMN_BYTES
  let row = from
  for (; row < count; row++) {
    let index: u32 = 0
    let known = true
    for (let column = columns; column < stop; column += COLUMN_BYTES) {
      const at = <usize>load<u32>(column)
      const code = load<u32>(column, 4) ? <u32>(load<u32>(at + (<usize>row << 3)) != 0) : <u32>load<u8>(at + row)
      const own = <u32>load<u8>(<usize>load<u32>(column, 8) + code)
      if (own == UNKNOWN) known = false
      index += own * load<u32>(column, 12)
    }
    if (!known) break
    const chosen = <u32>load<u8>(memo + index)
    if (chosen == UNKNOWN) break
    store<u8>(out + row, <u8>chosen)
  }
  return row
}

export function selectRows(codes: usize, count: u32, wanted: u32, out: usize): u32 {
  let selected: u32 = 0
  for (let row: u32 = 0; row < count; row++) {
    store<u32>(out + (<usize>selected << 2), row)
    selected += <u32>(<u32>load<u8>(codes + row) == wanted)
  }
  return selected
}
