// Settings of a case field: ordered cases, the first whose condition holds gives the value; otherwise the default.
import * as z from 'zod/mini'
import { conditionSchema } from '../../expression/condition.ts'
import { fieldTypeSchema } from '../../value/schema.ts'

/** A formula gives the value that its expression has in the row; a row without one is rejected. */
export const caseResultSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('value'), value: z.string() }),
    z.object({ kind: z.literal('field'), field: z.string() }),
    z.object({ kind: z.literal('formula'), expression: z.string() }),
    z.object({ kind: z.literal('null') }),
  ]),
)
export type CaseResult = z.infer<typeof caseResultSchema>

export const caseConfigSchema = z.lazy(() =>
  z.object({
    /** Name of the new field; an existing field of that name is replaced in place. */
    field: z.string(),
    type: fieldTypeSchema,
    cases: z
      .array(z.object({ condition: conditionSchema, result: caseResultSchema }))
      .check(z.maxLength(100)),
    otherwise: caseResultSchema,
  }),
)
export type CaseConfig = z.infer<typeof caseConfigSchema>
