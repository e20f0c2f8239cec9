// How a CSV file is written: dialect and encoding, for reading and for writing.
import * as z from 'zod/mini'

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
const delimiterSchema = z.lazy(() => z.string().check(z.regex(/^[^\r\n\u0080-\uffff]$/)))

/** `lf`: LF or CRLF, also mixed. `cr`: each CR ends a line, too (old Macs); one within quotes is part of its value. */
export const lineEnds = ['lf', 'cr'] as const

/** A record with bytes that are no character of the encoding: rejected, with these bytes named, or the run stops there. */
export const undecodablePolicies = ['reject', 'stop'] as const
export const undecodableSchema = z.enum(undecodablePolicies)
export type UndecodablePolicy = z.infer<typeof undecodableSchema>

/** What is not said in reading. */
const readUnsaid = {
  encoding: 'utf-8',
  undecodable: 'reject',
  delimiter: ',',
  quote: '"',
  header: true,
  skipLines: 0,
  lineEnd: 'lf',
  emptyIsNull: true,
  quotedEmptyIsNull: false,
} as const

/** Reading. What is not said is as RFC 4180 has it, so that a format can be chosen by its kind alone. `delimiter` and `quote` are one ASCII character each; `quote` may be empty (no quoting). A BOM of UTF-8 or UTF-16 is skipped. */
export const csvReadFormatSchema = z.lazy(() =>
  z.object({
    kind: z.literal('csv'),
    encoding: z._default(encodingSchema, readUnsaid.encoding),
    undecodable: z._default(undecodableSchema, readUnsaid.undecodable),
    delimiter: z._default(delimiterSchema, readUnsaid.delimiter),
    quote: z._default(z.union([delimiterSchema, z.literal('')]), readUnsaid.quote),
    header: z._default(z.boolean(), readUnsaid.header),
    /** Physical lines before the header (or the first row). */
    skipLines: z._default(z.int().check(z.minimum(0)), readUnsaid.skipLines),
    lineEnd: z._default(z.enum(lineEnds), readUnsaid.lineEnd),
    /** An unquoted empty field is null; a quoted empty one is empty text. When false both are empty text. */
    emptyIsNull: z._default(z.boolean(), readUnsaid.emptyIsNull),
    /** A quoted empty field is null too: files that quote everything cannot say it otherwise. Counts only with `emptyIsNull`. */
    quotedEmptyIsNull: z._default(z.boolean(), readUnsaid.quotedEmptyIsNull),
  }),
)
export type CsvReadFormat = z.infer<typeof csvReadFormatSchema>

export const defaultReadFormat: CsvReadFormat = { kind: 'csv', ...readUnsaid }

export const unencodablePolicies = ['reject', 'replace', 'fold'] as const

export const emptyForms = ['nothing', 'quotes'] as const

/** What is not said in writing. */
const writeUnsaid = {
  encoding: 'utf-8',
  bom: false,
  delimiter: ',',
  quote: '"',
  newline: 'lf',
  header: true,
  quoteAll: false,
  nullAs: 'nothing',
  emptyAs: 'quotes',
  unencodable: 'reject',
  replacement: '?',
} as const

/** Writing. Fields are quoted when they must be (delimiter, quote, CR, LF, or empty text where it is to differ from null). */
export const csvWriteFormatSchema = z.lazy(() =>
  z.object({
    kind: z.literal('csv'),
    encoding: z._default(encodingSchema, writeUnsaid.encoding),
    bom: z._default(z.boolean(), writeUnsaid.bom),
    delimiter: z._default(delimiterSchema, writeUnsaid.delimiter),
    quote: z._default(delimiterSchema, writeUnsaid.quote),
    newline: z._default(z.enum(['lf', 'crlf']), writeUnsaid.newline),
    header: z._default(z.boolean(), writeUnsaid.header),
    quoteAll: z._default(z.boolean(), writeUnsaid.quoteAll),
    /** How a null and how an empty text are written, whatever `quoteAll` says: nothing between the delimiters, or two quotes. */
    nullAs: z._default(z.enum(emptyForms), writeUnsaid.nullAs),
    emptyAs: z._default(z.enum(emptyForms), writeUnsaid.emptyAs),
    /**
     * A row with characters that the encoding lacks: rejected with the characters named, each replaced by `replacement`, or each folded to
     * what stands for it in `encoding/fold-table.ts` (a row with others is rejected).
     */
    unencodable: z._default(z.enum(unencodablePolicies), writeUnsaid.unencodable),
    replacement: z._default(z.string().check(z.maxLength(4)), writeUnsaid.replacement),
  }),
)
export type CsvWriteFormat = z.infer<typeof csvWriteFormatSchema>

export const defaultWriteFormat: CsvWriteFormat = { kind: 'csv', ...writeUnsaid }

/** Whether a file of the same dialect already has its fields as they are written: quotes only where they are needed. */
export function quotesAsNeeded({ quoteAll, nullAs, emptyAs }: CsvWriteFormat): boolean {
  return !quoteAll && nullAs === 'nothing' && emptyAs === 'quotes'
}
