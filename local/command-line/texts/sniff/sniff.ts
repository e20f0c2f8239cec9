// What `sniff` says of a file, in one language.
import type { HeaderReason } from '../../../../engine/formats/sniffing/dialect-evidence.ts'

export interface SniffTexts {
  packing: string
  unpacked: string
  encoding: string
  /** The file begins with the byte order mark of this encoding. */
  byteOrderMark: string
  asciiOnly: string
  /** `plausible` of `characters` beyond ASCII stand as in real text. */
  beyondAscii(characters: number, plausible: number): string
  alsoPossible: string
  lineEnds: string
  kind: string
  objects(objects: number, lines: number): string
  records: string
  within(objects: number): string
  delimiter: string
  alike(alike: number, rows: number, fields: number): string
  quote: string
  quoted(fields: number): string
  /** Lines before the header that are no rows. */
  skipped: string
  header: string
  yes: string
  no: string
  reasons: Readonly<Record<HeaderReason, string>>
  fieldHead: readonly [field: string, type: string, evidence: string, example: string]
  /** All of so many values read as the type. */
  fits(values: number): string
  looked(rows: number, whole: boolean): string
}
