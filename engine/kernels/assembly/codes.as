// Values as small numbers: see `Kernels.codeTexts` and `Kernels.codeNumbers`.
import { equalBytes, firstBytes } from './bytes'

const MIX: u64 = 0x9E3779B97F4A7C15
const ENTRY_BYTES: usize = 24
const ASK: u32 = 255
const DIGITS: u32 = 15

/** Address of the entry of a value: its own, or the free one where it would go. */
@inline
function entryOf(dictionary: usize, mask: u32, start: usize, length: u32): usize {
  const first = firstBytes(start, length)
  let slot = <u32>(((first ^ (<u64>length << 56)) * MIX) >> 40) & mask
  for (;;) {
    const entry = dictionary + <usize>slot * ENTRY_BYTES
    if (load<u32>(entry, 12) == 0) return entry
    if (load<u64>(entry) == first && load<u32>(entry, 8) == length) {
      if (length <= 8 || equalBytes(load<u32>(entry, 16), start, length)) return entry
    }
    slot = (slot + 1) & mask
  }
  return 0
}

export function codeTexts(
  slices: usize, from: u32, count: u32, dictionary: usize, mask: u32, out: usize,
): u32 {
  let row = from
  for (; row < count; row++) {
    const slice = slices + (<usize>row << 3)
    const start = <usize>load<u32>(slice)
    let code: u32 = 0
    if (start) {
      code = load<u32>(entryOf(dictionary, mask, start, load<u32>(slice, 4) - <u32>start), 12)
      if (code == 0) break
    }
    store<u8>(out + row, <u8>code)
  }
  return row
}

export function addText(dictionary: usize, mask: u32, start: usize, end: usize, code: u32): void {
  const length = <u32>(end - start)
  const entry = entryOf(dictionary, mask, start, length)
  store<u64>(entry, firstBytes(start, length))
  store<u32>(entry, length, 8)
  store<u32>(entry, code, 12)
  store<u32>(entry, <u32>start, 16)
}

/** The code of a number among sorted literals of `scale` decimals. */
@inline
function codeOf(at: usize, end: usize, literals: usize, count: u32, scale: u32): u32 {
  const sign = <u32>load<u8>(at)
  if (sign == 45 || sign == 43) at++
  let mantissa: i64 = 0
  let digits: u32 = 0
  let whole = at
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 48
    if (digit > 9) break
    mantissa = mantissa * 10 + digit
    digits++
  }
  if (at == whole) return ASK
  let fraction: u32 = 0
  if (at < end) {
    if (<u32>load<u8>(at) != 46) return ASK
    for (at++; at < end; at++) {
      const digit = <u32>load<u8>(at) - 48
      if (digit > 9) return ASK
      mantissa = mantissa * 10 + digit
      fraction++
    }
    if (fraction == 0) return ASK
  }
  digits += fraction
  let between = false
  if (digits > DIGITS || digits + scale > DIGITS + fraction) return ASK
  for (; fraction < scale; fraction++) mantissa *= 10
  if (fraction > scale) {
    let unit: i64 = 10
    for (; fraction > scale + 1; fraction--) unit *= 10
    between = mantissa % unit != 0
    mantissa /= unit
  }
  if (sign == 45) mantissa = between ? -mantissa - 1 : -mantissa
  const number = <f64>mantissa
  let code: u32 = 1
  for (let i: u32 = 0; i < count; i++) {
    const literal = load<f64>(literals + (<usize>i << 3))
    if (literal > number) break
    code += <u32>(literal == number && !between) ^ 1 ? 2 : 1
  }
  return code
}

export function codeNumbers(
  slices: usize, count: u32, literals: usize, literalCount: u32, scale: u32, out: usize,
): u32 {
  let asked: u32 = 0
  for (let row: u32 = 0; row < count; row++, slices += 8) {
    const start = <usize>load<u32>(slices)
    let code: u32 = 0
    if (start) {
      const end = <usize>load<u32>(slices, 4)
      code = start == end ? ASK : codeOf(start, end, literals, literalCount, scale)
      asked += <u32>(code == ASK)
    }
    store<u8>(out + row, <u8>code)
  }
  return asked
}

/** Whether a number stands in canonical form: no plus, no leading zeros, no minus before zero. */
@inline
function isCanonical(at: usize, end: usize, fraction: bool): bool {
  const negative = at < end && <u32>load<u8>(at) == 45
  if (negative) at++
  const whole = at
  let other: u32 = 0
  for (; at < end; at++) {
    const digit = <u32>load<u8>(at) - 48
    if (digit > 9) break
    other |= digit
  }
  if (at == whole || (at - whole > 1 && <u32>load<u8>(whole) == 48)) return false
  if (!fraction && at - whole > 18) return false
  if (at < end) {
    if (!fraction || <u32>load<u8>(at) != 46 || at + 1 == end) return false
    for (at++; at < end; at++) {
      const digit = <u32>load<u8>(at) - 48
      if (digit > 9) return false
      other |= digit
    }
  }
  return !(negative && other == 0)
}

export function canonicalNumbers(slices: usize, count: u32, fraction: u32): u32 {
  for (let row: u32 = 0; row < count; row++, slices += 8) {
    const start = <usize>load<u32>(slices)
    if (start && !isCanonical(start, load<u32>(slices, 4), fraction != 0)) return row
  }
  return count
}
