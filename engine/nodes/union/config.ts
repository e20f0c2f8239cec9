// Settings of a union: which fields of the two datasets belong together.
import * as z from 'zod'

export const missingFields = ['null', 'value', 'problem'] as const

export const unionConfigSchema = z.lazy(() =>
  z.object({
    match: z.enum(['name', 'position']),
    /** What a field that only one dataset has is in the rows of the other; `problem`: there must be none. */
    missing: z.enum(missingFields).default('null'),
    /** Read as the type of each such field; used where `missing` is `value`. */
    missingValue: z.string().default(''),
  }),
)
export type UnionConfig = z.infer<typeof unionConfigSchema>
