// What every encoding brings: a decoder and an encoder.

/** Outcome of one step: bytes taken from the input, bytes written, and how many of the bytes that follow are no character (0 when all is well). */
export interface DecodeStep {
  read: number
  written: number
  wrong: number
}

/** A character cut off by the end of the input is left unread. Steps follow each other: escape sequences have effect beyond theirs. After wrong bytes one may go on behind them. */
export interface Decoder {
  /**
   * Decodes `input[from, to)` into the memory at `[at, limit)`, until the input ends, a character is cut off or wrong, or there is no room.
   * Room for 4 bytes is enough to go on.
   */
  decode(input: Uint8Array, from: number, to: number, at: number, limit: number): DecodeStep
}

export interface Encoder {
  /** Most bytes that a byte of UTF-8 becomes, over a whole call. */
  readonly growth: number
  /**
   * Encodes the UTF-8 bytes `source[from, to)` into `target` at `at`. Answers where they end there, or -1 when there is a character
   * that the encoding lacks.
   */
  encode(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number
  has(codePoint: number): boolean
  /** Gives memory back. */
  dispose?(): void
}
