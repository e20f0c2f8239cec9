// Settings of the built-in target data model as a destination.
import * as z from 'zod/mini'

export const blankPolicies = ['clear', 'keep'] as const

export const objectWriteSchema = z.lazy(() =>
  z.object({
    object: z.string().check(z.minLength(1)),
    mode: z.enum(['insert', 'update', 'upsert', 'replace']),
    /** Fields that identify a record; empty: the object's own key. */
    key: z.array(z.string()).check(z.maxLength(3)),
    /** Where a row has null or empty text: `clear` takes the record's value away, `keep` leaves it. Of records that stay. */
    blanks: z._default(z.enum(blankPolicies), 'clear'),
  }),
)
export type ObjectWrite = z.infer<typeof objectWriteSchema>
