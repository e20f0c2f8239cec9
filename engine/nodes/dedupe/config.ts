// Settings of a dedupe: which rows are the same, and which of them stays.
import * as z from 'zod/mini'
import { normalisationSchema } from '../../value/key.ts'

export const dedupeConfigSchema = z.lazy(() =>
  z.object({
    /** Rows that agree in these fields are the same; null: in all fields. */
    fields: z.nullable(z.array(z.string())),
    /** How texts are compared; what goes on is never changed. */
    normalise: normalisationSchema,
    /** `distinct`: a row with a null in one of the fields equals no other; `equal`: null equals null. Of all fields: always equal. */
    nulls: z.enum(['distinct', 'equal']),
    /** `lowest` and `highest`: by the value of `by`; of equal ones the first. */
    keep: z.enum(['first', 'last', 'lowest', 'highest']),
    by: z.string(),
  }),
)
export type DedupeConfig = z.infer<typeof dedupeConfigSchema>
