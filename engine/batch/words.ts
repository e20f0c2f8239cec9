// Runs of words and bytes, and how they are copied: short ones by hand, since a `subarray` for `set` is garbage that costs more than what
// it moves.

const shortWords = 256
const shortBytes = 256

export function roundedTo4(bytes: number): number {
  return (bytes + 3) & ~3
}

/** Copies `count` words. */
export function copyWords(
  from: Uint32Array,
  start: number,
  into: Uint32Array,
  at: number,
  count: number,
): void {
  if (count > shortWords) into.set(from.subarray(start, start + count), at)
  else for (let i = 0; i < count; i++) into[at + i] = from[start + i]!
}

/** Copies `count` bytes. */
export function copyBytes(
  from: Uint8Array,
  start: number,
  into: Uint8Array,
  at: number,
  count: number,
): void {
  if (count > shortBytes) into.set(from.subarray(start, start + count), at)
  else for (let i = 0; i < count; i++) into[at + i] = from[start + i]!
}
