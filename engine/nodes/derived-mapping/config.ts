// Settings of a derived mapping: a field filled by looking up to six fields up in an object, or in a dataset.
import * as z from 'zod/mini'
import { normalisationSchema } from '../../value/key.ts'

export const lookupPlaces = ['object', 'dataset'] as const

export const derivedMappingConfigSchema = z.lazy(() =>
  z.object({
    /** Name of the field to fill; an existing one is replaced in place. */
    target: z.string(),
    /** In an object as it stood when the run began, or in the rows that arrive at the port `records`. */
    lookIn: z._default(z.enum(lookupPlaces), 'object'),
    /** Object to look in. */
    object: z.string(),
    /** Field of the dataset that holds the GSID. */
    gsidField: z._default(z.string(), ''),
    /** `objectField`: of the object, or of the dataset. */
    matches: z
      .array(
        z.object({ field: z.string(), objectField: z.string(), normalise: normalisationSchema }),
      )
      .check(z.maxLength(6)),
    none: z.enum(['null', 'default', 'reject']),
    defaultValue: z.string(),
    several: z.enum(['lowest', 'reject']),
  }),
)
export type DerivedMappingConfig = z.infer<typeof derivedMappingConfigSchema>
