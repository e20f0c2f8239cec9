// Which part the rows of a key belong to: by the first bits of its hash, and where one of those parts was split, by the next ones.

const firstBits = 4
/** Parts before any is split. */
export const firstParts = 2 ** firstBits

export class HashParts {
  /** Parts in all. */
  count = firstParts
  /** By first part: the number of its first final part, and the mask of the bits that it was split by. */
  private readonly bases = Uint32Array.from({ length: firstParts }, (_, part) => part)
  private readonly masks = new Uint32Array(firstParts)

  firstPartOf(hash: number): number {
    return hash & (firstParts - 1)
  }

  /** The bits by which a first part is split. */
  nextBitsOf(hash: number): number {
    return hash >>> firstBits
  }

  partOf(hash: number): number {
    const first = hash & (firstParts - 1)
    return this.bases[first]! + ((hash >>> firstBits) & this.masks[first]!)
  }

  /** `bits`: by how many further bits each of the first parts is split. */
  split(bits: readonly number[]): void {
    this.count = 0
    bits.forEach((split, first) => {
      this.bases[first] = this.count
      this.masks[first] = 2 ** split - 1
      this.count += 2 ** split
    })
  }
}
