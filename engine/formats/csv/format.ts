// How a CSV file is written: dialect and encoding, for reading and for writing.
import * as z from 'zod'

/** In the order of forms: Unicode, Japanese, then the single-byte ones. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-9',
  'iso-8859-15',
] as const
export const encodingSchema = z.enum(encodings)
export type Encoding = z.infer<typeof encodingSchema>

/** Encodings that may begin with a byte order mark. */
export function isUnicode(encoding: Encoding): boolean {
  return encoding.startsWith('utf-')
}

/** One ASCII character that is no line end. */
const delimiterSchema = z.string().regex(/^[^\r\n\u0080-\uffff]$/)

/** Reading. What is not said is as RFC 4180 has it, so that a format can be chosen by its kind alone. `delimiter` and `quote` are one ASCII character each; `quote` may be empty (no quoting). A BOM of UTF-8 or UTF-16 is skipped. */
export const csvReadFormatSchema = z.object({
  kind: z.literal('csv'),
  encoding: encodingSchema.default('utf-8'),
  delimiter: delimiterSchema.default(','),
  quote: delimiterSchema.or(z.literal('')).default('"'),
  header: z.boolean().default(true),
  /** Physical lines before the header (or the first row). */
  skipLines: z.number().int().min(0).default(0),
  /** An unquoted empty field is null; a quoted empty one is empty text. When false both are empty text. */
  emptyIsNull: z.boolean().default(true),
})
export type CsvReadFormat = z.infer<typeof csvReadFormatSchema>

export const unencodablePolicies = ['reject', 'replace', 'fold'] as const

/** Writing. Fields are quoted when they must be (delimiter, quote, CR, LF, or empty text, which differs from null). */
export const csvWriteFormatSchema = z.object({
  kind: z.literal('csv'),
  encoding: encodingSchema.default('utf-8'),
  bom: z.boolean().default(false),
  delimiter: delimiterSchema.default(','),
  quote: delimiterSchema.default('"'),
  newline: z.enum(['lf', 'crlf']).default('lf'),
  header: z.boolean().default(true),
  quoteAll: z.boolean().default(false),
  /**
   * A row with characters that the encoding lacks: rejected with the characters named, each replaced by `replacement`, or each folded to
   * what stands for it in `encoding/fold-table.ts` (a row with others is rejected).
   */
  unencodable: z.enum(unencodablePolicies).default('reject'),
  replacement: z.string().max(4).default('?'),
})
export type CsvWriteFormat = z.infer<typeof csvWriteFormatSchema>

export const defaultReadFormat: CsvReadFormat = csvReadFormatSchema.parse({ kind: 'csv' })

export const defaultWriteFormat: CsvWriteFormat = csvWriteFormatSchema.parse({ kind: 'csv' })
