// Settings of a sample: how many rows, and which.
import * as z from 'zod/mini'

export const sampleConfigSchema = z.lazy(() =>
  z.object({
    how: z.enum(['first', 'every', 'share']),
    /** Rows kept by `first`, after `skip` rows. */
    rows: z.int().check(z.minimum(0)),
    skip: z.int().check(z.minimum(0)),
    /** `every`: the first of each so many rows. */
    step: z.int().check(z.minimum(1)),
    /** `share`: per cent of the rows, up to four places. */
    percent: z.number().check(z.minimum(0), z.maximum(100)),
    /** Another seed chooses other rows; the same seed always the same ones. */
    seed: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
  }),
)
export type SampleConfig = z.infer<typeof sampleConfigSchema>
