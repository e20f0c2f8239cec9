// Settings of a sample: how many rows, and which.
import * as z from 'zod'

export const sampleConfigSchema = z.lazy(() =>
  z.object({
    how: z.enum(['first', 'every', 'share']),
    /** Rows kept by `first`, after `skip` rows. */
    rows: z.number().int().min(0),
    skip: z.number().int().min(0),
    /** `every`: the first of each so many rows. */
    step: z.number().int().min(1),
    /** `share`: per cent of the rows, up to four places. */
    percent: z.number().min(0).max(100),
    /** Another seed chooses other rows; the same seed always the same ones. */
    seed: z.number().int().min(0).max(0xffffffff),
  }),
)
export type SampleConfig = z.infer<typeof sampleConfigSchema>
