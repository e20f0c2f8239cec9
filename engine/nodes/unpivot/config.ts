// Settings of an unpivot: which fields become rows, and what the two fields are called that take their place.
import * as z from 'zod/mini'

export const unpivotConfigSchema = z.lazy(() =>
  z.object({
    fields: z.array(z.string()),
    /** Field that takes the name of the field. */
    name: z.string(),
    /** Field that takes its value. */
    value: z.string(),
    /** A null value is a row too, or none. */
    nulls: z.enum(['keep', 'skip']),
  }),
)
export type UnpivotConfig = z.infer<typeof unpivotConfigSchema>
