// Settings of a union: which fields of the datasets belong together.
import * as z from 'zod/mini'

export const missingFields = ['null', 'value', 'problem'] as const

export const unionConfigSchema = z.lazy(() =>
  z.object({
    match: z.enum(['name', 'position']),
    /** What a field is in the rows of a dataset that lacks it; `problem`: none may lack any. */
    missing: z._default(z.enum(missingFields), 'null'),
    /** Read as the type of each such field; used where `missing` is `value`. */
    missingValue: z._default(z.string(), ''),
  }),
)
export type UnionConfig = z.infer<typeof unionConfigSchema>
