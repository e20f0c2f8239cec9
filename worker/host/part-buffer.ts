// A buffer of bounded size for bytes on their way to R2. It grows as needed, so that a small file needs little memory.

const firstBytes = 64 * 1024

export class PartBuffer {
  length = 0
  private bytes = new Uint8Array(0)
  private readonly capacityBytes: number

  constructor(capacityBytes: number) {
    this.capacityBytes = capacityBytes
  }

  /** Takes what fits; answers how many bytes. */
  take(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.capacityBytes - this.length)
    this.reserve(this.length + count)
    this.bytes.set(bytes.subarray(0, count), this.length)
    this.length += count
    return count
  }

  private reserve(needed: number): void {
    if (needed <= this.bytes.length) return
    const wanted = Math.max(needed, this.bytes.length * 2, firstBytes)
    const grown = new Uint8Array(Math.min(this.capacityBytes, wanted))
    grown.set(this.bytes.subarray(0, this.length))
    this.bytes = grown
  }

  /** Bytes [from, to) of what was taken. Valid until the next `take`. */
  slice(from = 0, to = this.length): Uint8Array {
    return this.bytes.subarray(from, to)
  }

  get isFull(): boolean {
    return this.length === this.capacityBytes
  }

  clear(): void {
    this.length = 0
  }
}
