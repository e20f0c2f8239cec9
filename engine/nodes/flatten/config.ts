// Settings of a flatten: which values of a JSON text become fields, and which of its lists becomes rows.
import * as z from 'zod/mini'

export const flattenConfigSchema = z.lazy(() =>
  z.object({
    /** Field of type json, or text that holds JSON. */
    field: z.string(),
    /** Path of the list whose elements become rows; empty: one row for each. `$` is the whole text. */
    rows: z.string(),
    /** Paths begin at the element; with `$.` in front, at the whole text. */
    columns: z.array(z.object({ path: z.string(), name: z.string() })),
    /** Nothing at a path: null, or the row is rejected. A null that is written there is null either way. */
    missing: z.enum(['null', 'reject']),
    /** An empty list, or none: one row with nulls, or no row. */
    empty: z.enum(['keep', 'drop']),
    /** The JSON itself goes on as well. */
    keep: z.boolean(),
  }),
)
export type FlattenConfig = z.infer<typeof flattenConfigSchema>
