// Settings of a destination: which connector writes, where, and how a file is to look.
import * as z from 'zod/mini'
import { writeFormatSchema } from '../../formats/format.ts'

export const whenRejectedOptions = ['deliver', 'limit'] as const

export const destinationConfigSchema = z.lazy(() =>
  z.object({
    /** `sftp` takes a file, `object` takes records; the connector says which (`accepts`). */
    connector: z.string(),
    /** Slug of a saved connection; empty for `object`. */
    connection: z.string(),
    /** The connector's own write settings, checked by its `write` schema. */
    write: z.record(z.string(), z.unknown()),
    /** For connectors that take files. */
    format: writeFormatSchema,
    /** Rows were rejected on their way here: the others are delivered, or only where no more than `mostRejected` were. */
    whenRejected: z._default(z.enum(whenRejectedOptions), 'deliver'),
    mostRejected: z._default(z.int().check(z.gte(0)), 0),
  }),
)
export type DestinationConfig = z.infer<typeof destinationConfigSchema>
