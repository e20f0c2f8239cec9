// Settings of a source: where its files come from, how they are written, and the schema it was built for.
import * as z from 'zod/mini'
import { compressionSchema, noCompression } from '../../formats/compression/format.ts'
import { readFormatSchema } from '../../formats/format.ts'
import { fieldSchema } from '../../value/schema.ts'

const originShape = () => ({
  /** Name of a connector (`sftp`, `upload`). */
  connector: z.string(),
  /** Slug of a saved connection; empty for a connector without connections. */
  connection: z.string(),
  /** The connector's own read settings, checked by its `read` schema. */
  read: z.record(z.string(), z.unknown()),
})

/** Which files it reads: they are found whatever else is set. */
export const originSchema = z.lazy(() => z.object(originShape()))
export type Origin = z.infer<typeof originSchema>

export const sourceConfigSchema = z.lazy(() =>
  z.object({
    ...originShape(),
    format: readFormatSchema,
    compression: z._default(compressionSchema, noCompression),
    /** Fields by name. At run time a missing one is an error, a further one a notice; order is free when there is a header. Types other than string are casts. */
    schema: z.array(fieldSchema),
  }),
)
export type SourceConfig = z.infer<typeof sourceConfigSchema>
