// Settings of a sort: its keys, the most important first.
import * as z from 'zod'

export const sortKeySchema = z.lazy(() =>
  z.object({
    field: z.string(),
    direction: z.enum(['ascending', 'descending']),
    nulls: z.enum(['first', 'last']),
    /** How text is ordered; other types have their own order. */
    collation: z.enum(['bytes', 'folded']),
  }),
)
export const sortConfigSchema = z.lazy(() => z.object({ keys: z.array(sortKeySchema).max(10) }))
export type SortConfig = z.infer<typeof sortConfigSchema>
