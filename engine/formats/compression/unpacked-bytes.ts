// Bytes that came out of a packed file: counted, checked and bounded, handed on in whatever pieces are asked for.
import { AwaseError } from '../../error.ts'
import { crc32 } from './crc32.ts'
import type { UnpackLimits } from './format.ts'

export class UnpackedBytes {
  /** Since the last `startPart`. */
  partBytes = 0
  crc = 0
  private readonly limits: UnpackLimits
  private readonly file: string
  private readonly queue: Uint8Array[] = []
  private head = 0
  private total = 0

  constructor(limits: UnpackLimits, file: string) {
    this.limits = limits
    this.file = file
  }

  /** A part with a checksum of its own begins. */
  startPart(): void {
    this.partBytes = 0
    this.crc = 0
  }

  /** `packed` is how many bytes went in so far. Errors: `archive.too-large`, `archive.ratio`. */
  add(bytes: Uint8Array, packed: number): void {
    if (bytes.length === 0) return
    const { maxBytes, maxRatio, freeBytes } = this.limits
    this.total += bytes.length
    this.partBytes += bytes.length
    if (this.total > maxBytes) {
      throw this.error('archive.too-large', { limitMb: Math.floor(maxBytes / 2 ** 20) })
    }
    if (this.total > freeBytes && this.total > packed * maxRatio) {
      throw this.error('archive.ratio', { ratio: maxRatio })
    }
    this.crc = crc32(bytes, this.crc)
    this.queue.push(bytes)
  }

  get isEmpty(): boolean {
    return this.queue.length === 0
  }

  take(into: Uint8Array): number {
    const [first] = this.queue
    if (first === undefined) return 0
    const size = Math.min(into.length, first.length - this.head)
    into.set(first.subarray(this.head, this.head + size))
    this.head += size
    if (this.head === first.length) {
      this.queue.shift()
      this.head = 0
    }
    return size
  }

  error(code: string, values: Record<string, string | number> = {}): AwaseError {
    const { file } = this
    return new AwaseError(code, { place: { file }, values: { file, ...values } })
  }
}
