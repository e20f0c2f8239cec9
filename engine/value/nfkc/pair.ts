// Apart from the tables, which are loaded only where somebody asks for them.

/** One number for two code points. */
export function pairOf(first: number, second: number): number {
  return first * 0x110000 + second
}
