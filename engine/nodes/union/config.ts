// Settings of a union: which fields of the two datasets belong together.
import * as z from 'zod'

export const unionConfigSchema = z.lazy(() => z.object({ match: z.enum(['name', 'position']) }))
export type UnionConfig = z.infer<typeof unionConfigSchema>
