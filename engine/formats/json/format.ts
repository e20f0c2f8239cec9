// How files of JSON are written: NDJSON (one object a line), or one array of objects, alone or inside an envelope.
import * as z from 'zod/mini'
import { encodingSchema, undecodableSchema } from '../csv/format.ts'

export const missingMembers = ['null', 'reject'] as const

/**
 * Reading. A member's value is its text: `"a\n"` unescaped, 1.50 and true as they stand, objects and arrays as their own JSON. A name that
 * occurs twice in an object rejects the row: which of the values counts is stated nowhere.
 */
const readShape = () => ({
  encoding: z._default(encodingSchema, 'utf-8'),
  /** Around the records of a file of JSON such bytes always stop the run: what they were may decide where records begin and end. */
  undecodable: z._default(undecodableSchema, 'reject'),
  /** A record without a member that the source's schema names: null there, or the row is rejected. */
  missing: z._default(z.enum(missingMembers), 'null'),
})

export const ndjsonReadFormatSchema = z.lazy(() =>
  z.object({ kind: z.literal('ndjson'), ...readShape() }),
)
export const jsonReadFormatSchema = z.lazy(() =>
  z.object({
    kind: z.literal('json'),
    /**
     * The names that lead to the array of records (`data`, `result.items`), in an object that holds other things too; a lone object there is
     * one record. Empty: the file itself is the array, or the object.
     */
    records: z._default(z.string(), ''),
    ...readShape(),
  }),
)
export type JsonReadFormat =
  | z.infer<typeof ndjsonReadFormatSchema>
  | z.infer<typeof jsonReadFormatSchema>

export const nullMembers = ['write', 'omit'] as const

/** Writing, always UTF-8. Integers, decimals and booleans are written bare, fields of type json as their JSON, all others as texts. */
const writeShape = () => ({
  /** A null is written as `null`, or its member is left out. */
  nulls: z._default(z.enum(nullMembers), 'write'),
})

export const ndjsonWriteFormatSchema = z.lazy(() =>
  z.object({ kind: z.literal('ndjson'), ...writeShape() }),
)
export const jsonWriteFormatSchema = z.lazy(() =>
  z.object({ kind: z.literal('json'), ...writeShape() }),
)
export type JsonWriteFormat =
  | z.infer<typeof ndjsonWriteFormatSchema>
  | z.infer<typeof jsonWriteFormatSchema>
