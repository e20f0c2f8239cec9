// Settings of a direct mapping: target fields in order, each from a source field or a constant.
import * as z from 'zod/mini'
import { fieldTypeSchema } from '../../value/schema.ts'

export const mappedFieldSchema = z.lazy(() =>
  z.object({
    target: z.string(),
    type: fieldTypeSchema,
    /** Null: not mapped yet (an error when required). */
    from: z.nullable(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('field'), field: z.string() }),
        z.object({ kind: z.literal('constant'), value: z.string() }),
      ]),
    ),
    /** A null here rejects the row (`mapping.required`). */
    required: z.boolean(),
  }),
)

export const directMappingConfigSchema = z.lazy(() =>
  z.object({ fields: z.array(mappedFieldSchema) }),
)
export type DirectMappingConfig = z.infer<typeof directMappingConfigSchema>
export type MappedField = z.infer<typeof mappedFieldSchema>
