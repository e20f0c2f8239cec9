// Settings of a derived mapping: a field filled by looking up to six fields up in an object.
import * as z from 'zod'
import { normalisationSchema } from '../../value/key.ts'

export const derivedMappingConfigSchema = z.lazy(() =>
  z.object({
    /** Name of the field to fill; an existing one is replaced in place. */
    target: z.string(),
    /** Object to look in. */
    object: z.string(),
    matches: z
      .array(
        z.object({ field: z.string(), objectField: z.string(), normalise: normalisationSchema }),
      )
      .max(6),
    none: z.enum(['null', 'default', 'reject']),
    defaultValue: z.string(),
    several: z.enum(['lowest', 'reject']),
  }),
)
export type DerivedMappingConfig = z.infer<typeof derivedMappingConfigSchema>
