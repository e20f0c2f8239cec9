// The keys of the left rows of a spilled join, put aside by part in the order of the rows. The rows themselves come a second time.
import type { Holding } from '../holding.ts'
import type { WordFile } from '../word-file.ts'
import { copyBytes, roundedTo4 } from '../../words.ts'
import type { HashParts } from './hash-parts.ts'
import { hashOfKey, leftEntry } from './join-shape.ts'

export class LeftKeys {
  /** By part; null where no right row can be met. */
  readonly files: readonly (WordFile | null)[]
  private readonly parts: HashParts
  private readonly holding: Holding

  constructor(parts: HashParts, right: readonly WordFile[], holding: Holding) {
    this.parts = parts
    this.holding = holding
    this.files = right.map(({ sizeBytes }) => {
      return sizeBytes === 0 ? null : holding.words(parts.count * 2)
    })
  }

  /** `slices` of the keys of so many rows. */
  async append(slices: number, rowCount: number): Promise<void> {
    const { files, parts } = this
    const { memory } = this.holding
    for (let row = 0; row < rowCount; row++) {
      const hash = hashOfKey(memory, slices, row)
      if (hash === null) continue
      const file = files[parts.partOf(hash)]!
      if (file === null) continue
      this.put(file, (slices >>> 2) + row * 2)
      if (file.isFull) await file.flush()
    }
  }

  private put(file: WordFile, slice: number): void {
    const { u8, u32 } = this.holding.memory
    const start = u32[slice]!
    const keyBytes = u32[slice + 1]! - start
    const at = file.add(leftEntry.words + roundedTo4(keyBytes) / 4)
    file.words[at + leftEntry.keyBytes] = keyBytes
    copyBytes(u8, start, file.bytes, (at + leftEntry.words) * 4, keyBytes)
  }

  async finish(): Promise<void> {
    for (const file of this.files) await file?.finish()
  }

  async remove(): Promise<void> {
    for (const file of this.files) await file?.remove()
  }
}
