// Settings of a merge: how, by which keys, and which fields of either side come along.
import * as z from 'zod/mini'
import { normalisationSchema } from '../../value/key.ts'

export const mergeKeysSchema = z.lazy(() =>
  z
    .array(z.object({ left: z.string(), right: z.string(), normalise: normalisationSchema }))
    .check(z.maxLength(6)),
)

export const mergeConfigSchema = z.lazy(() =>
  z.object({
    /** `left-only` and `right-only`: the rows of that side that have no partner, and its fields alone. */
    how: z.enum(['left', 'inner', 'right', 'full', 'left-only', 'right-only']),
    keys: mergeKeysSchema,
    /** Fields to keep, by name in the left and in the right schema; null keeps all. A key need not be among them. */
    leftFields: z._default(z.nullable(z.array(z.string())), null),
    rightFields: z.nullable(z.array(z.string())),
    /** Put before the name of each kept right field (`origin_`). A name that is still taken becomes `name (2)`. */
    rightPrefix: z.string(),
  }),
)
export type MergeConfig = z.infer<typeof mergeConfigSchema>
