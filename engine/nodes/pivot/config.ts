// Settings of a pivot: rows of one group become one row, with a field for each declared value of the key.
import * as z from 'zod/mini'

export const pivotAggregates = ['first', 'count', 'sum', 'min', 'max'] as const

export const pivotConfigSchema = z.lazy(() =>
  z.object({
    groupBy: z.array(z.string()),
    /** Field whose value says which column a row belongs to. */
    key: z.string(),
    /** Field whose value goes there. */
    value: z.string(),
    aggregate: z.enum(pivotAggregates),
    columns: z.array(z.object({ key: z.string(), name: z.string() })),
  }),
)
export type PivotConfig = z.infer<typeof pivotConfigSchema>
