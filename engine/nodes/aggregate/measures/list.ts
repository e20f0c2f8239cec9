// The texts of each group in the order of the rows, with a separator between them.
import type { TextBuilder } from '../../../batch/text-vector.ts'
import { newSlice } from '../../../batch/vector.ts'
import type { Slice } from '../../../batch/vector.ts'
import type { ByteBuffer } from '../../../value/byte-buffer.ts'
import type { GroupMeasure } from '../../../batch/groups/measure.ts'
import { GroupTexts } from '../../../batch/groups/texts.ts'

export class TextList implements GroupMeasure {
  private readonly separator: Uint8Array
  private readonly texts = new GroupTexts()
  private readonly slice = newSlice()

  constructor(separator: string) {
    this.separator = new TextEncoder().encode(separator)
  }

  get sizeBytes(): number {
    return this.texts.sizeBytes
  }

  add(group: number, { bytes, start, end }: Slice): void {
    const { texts, separator } = this
    if (texts.has(group)) texts.append(group, separator, 0, separator.length)
    texts.append(group, bytes, start, end)
  }

  /** With a byte in front: a list of one empty text is a list too. */
  save(group: number, into: ByteBuffer): void {
    if (!this.texts.locate(group, this.slice)) return
    into.push(1)
    into.append(this.slice.bytes, this.slice.start, this.slice.end)
  }

  absorb(group: number, { bytes, start, end }: Slice): void {
    this.add(group, { bytes, start: start + 1, end })
  }

  clear(): void {
    this.texts.clear()
  }

  result(group: number, into: TextBuilder): void {
    if (this.texts.locate(group, this.slice)) into.appendSlice(this.slice)
    else into.appendNull()
  }
}
