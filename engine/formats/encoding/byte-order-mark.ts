// Byte order marks: what the first bytes of a file say about its encoding.
import type { ByteSource } from '../../host.ts'

export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

const longestMark = 4

/** The longer first: the mark of UTF-32LE begins with that of UTF-16LE. */
const marks: readonly (readonly [encoding: MarkedEncoding, ...bytes: number[]])[] = [
  ['utf-32le', 0xff, 0xfe, 0, 0],
  ['utf-32be', 0, 0, 0xfe, 0xff],
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** `head`: the first four bytes of a file, or all when it is shorter. */
export function markedEncoding(head: Uint8Array): MarkedEncoding | undefined {
  return marks.find(([, ...bytes]) => bytes.every((byte, i) => head[i] === byte))?.[0]
}

/** A source that remembers the first bytes which pass: those of the longest mark come in one piece. */
export class HeadedSource implements ByteSource {
  readonly readNow?: (into: Uint8Array) => number
  /** The first bytes of the file, once something was read. */
  head: Uint8Array = new Uint8Array(0)
  private readonly source: ByteSource
  private begun = false

  constructor(source: ByteSource) {
    this.source = source
    const readNow = source.readNow?.bind(source)
    if (readNow !== undefined) this.readNow = (into) => this.readAtOnce(into, readNow)
  }

  async read(into: Uint8Array): Promise<number> {
    let size = await this.source.read(into)
    if (this.begun) return size
    for (let more = size; more > 0 && size < Math.min(longestMark, into.length); size += more) {
      more = await this.source.read(into.subarray(size))
    }
    return this.note(into, size)
  }

  close(): Promise<void> {
    return this.source.close()
  }

  private readAtOnce(into: Uint8Array, readNow: (into: Uint8Array) => number): number {
    let size = readNow(into)
    if (this.begun) return size
    for (let more = size; more > 0 && size < Math.min(longestMark, into.length); size += more) {
      more = readNow(into.subarray(size))
    }
    return this.note(into, size)
  }

  private note(bytes: Uint8Array, size: number): number {
    this.begun = true
    this.head = bytes.slice(0, Math.min(size, longestMark))
    return size
  }
}
