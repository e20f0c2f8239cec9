// Settings of a split: which text is cut, where, and whether its parts become fields or rows.
import * as z from 'zod/mini'

export const restPolicies = ['last', 'drop', 'reject'] as const

export const splitConfigSchema = z.lazy(() =>
  z.object({
    field: z.string(),
    into: z.enum(['columns', 'rows']),
    by: z.enum(['separator', 'widths']),
    separator: z.string().check(z.maxLength(100)),
    /** Fields for the parts, in order; `width` in characters, where fixed widths cut. */
    columns: z.array(
      z.object({ name: z.string(), width: z.int().check(z.minimum(1), z.maximum(1_000_000)) }),
    ),
    /** Text behind the last field: stays in that field with its separators, is dropped, or rejects the row. */
    rest: z.enum(restPolicies),
    /** Into rows, by widths: characters of each part. */
    width: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    /** Into rows: most parts, the last one with all that remains; 0: as many as there are. */
    limit: z.int().check(z.minimum(0)),
    /** White space around each part goes. */
    trim: z.boolean(),
    /** The whole text goes on as well; into rows its field then stands beside the part. */
    keep: z.boolean(),
    /** Into rows, with `keep`: name of the field that takes the part. */
    part: z.string(),
  }),
)
export type SplitConfig = z.infer<typeof splitConfigSchema>
