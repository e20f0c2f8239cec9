// Blocks of bytes between the engine and R2, used again and again: one that is thrown away lies outside the JavaScript heap, where it
// counts little, so that many of them pile up before the garbage collector looks.

const smallestBytes = 16 * 1024
/** Kept of each size: what two executions write with. */
const mostFreeBytes = 16 * 1024 * 1024

/** Sizes are powers of two from 16 KB. */
export class ByteBlocks {
  private readonly free = new Map<number, ArrayBuffer[]>()

  /** A block of at least so many bytes; what is in it is whatever was there. */
  take(bytes: number): ArrayBuffer {
    const size = Math.max(smallestBytes, 2 ** Math.ceil(Math.log2(Math.max(1, bytes))))
    return this.free.get(size)?.pop() ?? new ArrayBuffer(size)
  }

  /** Nobody reads or writes it any more. One that the platform still has (it is empty then) is left to it. */
  give(block: ArrayBuffer): void {
    const { byteLength } = block
    if (byteLength === 0) return
    const others = this.free.get(byteLength) ?? []
    if ((others.length + 1) * byteLength > mostFreeBytes) return
    others.push(block)
    this.free.set(byteLength, others)
  }
}

/** Those of this isolate. */
export const byteBlocks = new ByteBlocks()
