// Collects texts as a vector: short ASCII is written byte by byte, which costs less than the platform's encoder.
import { TextBuilder } from '../../batch/text-vector.ts'
import type { TextVector } from '../../batch/text-vector.ts'

const shortText = 64

export class TextWriter {
  readonly #builder = new TextBuilder()
  readonly #bytes = new Uint8Array(shortText)

  append(text: string): void {
    if (text.length > shortText) return this.#builder.appendText(text)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit >= 0x80) return this.#builder.appendText(text)
      this.#bytes[at] = unit
    }
    this.#builder.append(this.#bytes, 0, text.length)
  }

  appendNull(): void {
    this.#builder.appendNull()
  }

  build(): TextVector {
    return this.#builder.build()
  }
}
