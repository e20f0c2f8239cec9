// Settings of a sort: its keys, the most important first.
import * as z from 'zod/mini'
import { collations } from '../../value/collation.ts'

export const sortKeySchema = z.lazy(() =>
  z.object({
    field: z.string(),
    direction: z.enum(['ascending', 'descending']),
    nulls: z.enum(['first', 'last']),
    /** How text is ordered; other types have their own order. */
    collation: z.enum(collations),
  }),
)
export const sortConfigSchema = z.lazy(() =>
  z.object({ keys: z.array(sortKeySchema).check(z.maxLength(10)) }),
)
export type SortConfig = z.infer<typeof sortConfigSchema>
