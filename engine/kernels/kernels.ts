// The hot loops of the engine as a contract: absolute addresses into one linear memory in, numbers out.
// `webassembly.ts` fulfils it where the host brings the compiled module, `typescript.ts` everywhere else; tests hold the twins together.

/** A compiled `WebAssembly.Module` of `kernels.wasm`. */
export type KernelModule = object

/** What to look for. `quote` is 256 (no byte) when the dialect has no quoting. */
export interface ScanDialect {
  delimiter: number
  quote: number
}

/** Flags of a scan, combined. */
export const scanFlags = {
  /** Some field is quoted. */
  quoted: 1,
  /** Some quoted field holds a doubled quote. */
  doubled: 2,
  /** A quote inside an unquoted field, or a CR that no LF follows. */
  irregular: 4,
} as const

/** What `scan` writes at `info`, as words. */
export const scanInfo = {
  words: 6,
  /** How many of the positions are ends of rows (LF). */
  rows: 0,
  flags: 1,
  /** Address of the quote that opened a field which is still open at the end; 0 when none is. */
  openQuote: 2,
  /** Address of the first byte after a closing quote that is neither delimiter nor line end; 0 when there is none. The scan stops there. */
  textAfterQuote: 3,
  /** 1 when the scan stopped because `capacity` was reached. */
  full: 4,
  /** LFs up to the end of the last row, those inside quotes too. */
  lines: 5,
} as const

export interface Kernels {
  /**
   * Finds the delimiters and LFs outside quotes in `[start, end)` and writes their addresses as words from `positions` on, at most
   * `capacity` of them. The region starts at the beginning of a row. The word before `positions` is set to `start - 1`, so that field i
   * of a rectangular batch is `(word[i - 1], word[i])`. A quote opens a field only as its first byte. Answers how many positions there are.
   */
  scan(
    start: number,
    end: number,
    positions: number,
    capacity: number,
    info: number,
    dialect: ScanDialect,
  ): number
  /** Whether each of `rows` rows has exactly `fields` fields: every `fields`-th position is an LF. The caller knows that there are `rows` LFs. */
  isRectangular(positions: number, rows: number, fields: number): boolean
  /**
   * Checks UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF). Answers `end` when all is valid, else the address of the first
   * sequence that is not, be it wrong or only cut off by `end`.
   */
  validUtf8(start: number, end: number): number
  /**
   * Encodes valid UTF-8 at `[start, end)` to `out`: ASCII as it stands, other code points up to U+FFFF by `table`, which holds a code of one or two bytes
   * (the higher first) for each as 16 bits, 0 for none. Answers where it ends, or 0 when a code point has no code. No more bytes come out than went in.
   */
  encodeByTable(start: number, end: number, out: number, table: number): number
  /** Line ends (LF) in `[start, end)`. */
  countLines(start: number, end: number): number
  /**
   * Writes two words for each of `count` rows to `out`: where its value starts and ends (unquoted); 0 and 0 for null. `first` is the address of the
   * position that ends the field in row 0, `stride` the bytes between rows, `rows` the address of a row map or 0, `traits` of `rawTraits`.
   * A value with doubled quotes does not stand anywhere as it is: it is copied to `room`. Answers 0 as soon as one does not fit before `limit`.
   */
  rawSlices(
    first: number,
    stride: number,
    rows: number,
    count: number,
    out: number,
    quote: number,
    traits: number,
    room: number,
    limit: number,
  ): number
  /** The same for field `field` of records (see `RecordStore`) of `header` words before `fields` ends; `table` holds their addresses. */
  recordSlices(
    table: number,
    header: number,
    fields: number,
    field: number,
    rows: number,
    count: number,
    out: number,
  ): void
  /**
   * Writes rows `[from, count)` of CSV to `start`, each from `segments` segments at `program` (see `emitSegment`), until one does not fit before
   * `limit`; up to 64 bytes behind what was written are overwritten. `dialect` is delimiter | quote << 8 | crlf << 16. Answers the next row and
   * writes the address of the next byte to `info`. Null is nothing, empty text a pair of quotes; a value with delimiter, quote, CR or LF is quoted.
   */
  emitRows(
    program: number,
    segments: number,
    from: number,
    count: number,
    start: number,
    limit: number,
    dialect: number,
    info: number,
  ): number
  /**
   * Writes a byte for each row from `from` on to `out`: the code of its text in a dictionary of `mask` + 1 entries (`dictionaryEntry`, free ones
   * zero), 0 for null. Stops at the first text that is not in it; answers that row, or `count`.
   */
  codeTexts(
    slices: number,
    from: number,
    count: number,
    dictionary: number,
    mask: number,
    out: number,
  ): number
  /** Puts a text with its code (1 to 255) into a dictionary; its bytes must stay where they are. There must be a free entry besides. */
  addText(dictionary: number, mask: number, start: number, end: number, code: number): void
  /**
   * Writes a byte for each row to `out`: where its number stands among `literalCount` rising literals (as doubles, times 10 ** `scale`): 1 before the
   * first, 2 at it, 3 behind it, and so on; 0 for null; 255 for what is no number or has more than 15 digits. Answers how many rows got 255.
   */
  codeNumbers(
    slices: number,
    count: number,
    literals: number,
    literalCount: number,
    scale: number,
    out: number,
  ): number
  /**
   * Writes a byte for each row from `from` on to `out`: what the combination of its classes comes to. Each of `columnCount` columns at `columns` (see
   * `codedColumn`) has a class by code, 255 where it is not known; classes times their strides add up to a place in `memo`, which also says 255 for not known.
   * Answers the first row where something is not known, or `count`.
   */
  chooseRows(
    columns: number,
    columnCount: number,
    from: number,
    count: number,
    memo: number,
    out: number,
  ): number
  /** Writes the rows whose byte at `codes` is `wanted` as words to `out`, which has room for all rows. Answers how many there are. */
  selectRows(codes: number, count: number, wanted: number, out: number): number
  /**
   * The first row whose value is neither null nor a number in canonical form (no plus, no leading zeros, no minus before zero; without `fraction` whole
   * and of 18 digits at most), or `count`.
   */
  canonicalNumbers(slices: number, count: number, fraction: number): number
  /**
   * Puts the keys of rows `[from, count)` into a table of `mask` + 1 slots (8 bytes each, free ones zero), which must not get full. Their bytes are copied
   * to `room`, 16 bytes more for each, until one does not fit before `limit`. Writes each row's id to `out` (see `foundKey`), new ones from `size` on, and to
   * `info` where the room goes on and how many keys there are. Answers the next row.
   */
  addKeys(
    slices: number,
    from: number,
    count: number,
    table: number,
    mask: number,
    room: number,
    limit: number,
    size: number,
    out: number,
    info: number,
  ): number
  /** Writes the id of each row's key to `out`; `hashes` is room for a word a row. */
  findKeys(
    slices: number,
    count: number,
    table: number,
    mask: number,
    hashes: number,
    out: number,
  ): void
  /** Moves the keys of a table of `slots` slots into another one, empty, of `mask` + 1. */
  moveKeys(table: number, slots: number, into: number, mask: number): void
  /**
   * Makes one key of `parts` values a row, each with its length as a word in front; null if one is null. `lists` holds the addresses of their slices, `room` is
   * for all bytes and 64 more.
   */
  frameKeys(lists: number, parts: number, count: number, room: number, out: number): void
  /**
   * Copies rows `[from, count)` into records (see `RecordStore`) from `room` on until one does not fit before `limit`; `lists` holds the addresses of the
   * fields' slices, `origins` three words a row. Where it is 0 the records have none: they lie closer, and their addresses are those they would have with one. Writes
   * the records' addresses to `table` and to `info` where the room goes on; answers the next row.
   */
  packRecords(
    lists: number,
    fields: number,
    from: number,
    count: number,
    origins: number,
    table: number,
    room: number,
    limit: number,
    info: number,
  ): number
}

/** Instead of an id: the key is null, and never found; or it is not in the table. */
export const foundKey = { null: 0xffffffff, none: 0xfffffffe } as const

/** Codes that stand for no value: null, and what a kernel leaves to its caller. */
export const codeOfRow = { null: 0, ask: 255 } as const

/** A column of `chooseRows` as words: a byte a row, or slices (code 1, null 0); a class for each of 256 codes; what a class counts. */
export const codedColumn = { at: 0, isSlices: 1, classes: 2, stride: 3, words: 4 } as const

/** An entry of a dictionary of texts as words; the first two are the kernels' own. */
export const dictionaryEntry = { length: 2, code: 3, start: 4, bytes: 24 } as const

/** What a raw field is like, combined: the last of its row, null when empty, with doubled quotes somewhere, or irregular (see `scanFlags`). */
export const rawTraits = { isLast: 1, emptyIsNull: 2, doubled: 4, irregular: 8 } as const

/**
 * A segment of `emitRows` as words. `kind` 0: adjacent fields of a file as they stand, `further` after the first; `at` and `stride` as for `rawSlices`,
 * `rows` a row map or 0, `traits` of the run. `kind` 1: one value a row, `at` their slices. `kind` 2: a field of records (see `recordField`), `rows` a row map or 0.
 */
export const emitSegment = {
  kind: 0,
  at: 1,
  stride: 2,
  further: 3,
  rows: 4,
  traits: 5,
  words: 6,
} as const

/**
 * What a segment of records has instead: `table` of their addresses, bytes from there to where the field ends are told (`end`, never 0) and to their
 * `values`; `isFirst` when no field stands before it.
 */
export const recordField = { table: 1, values: 2, end: 3, isFirst: 5 } as const
