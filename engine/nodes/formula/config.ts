// Settings of a formula: one field, filled by an expression over the fields that arrive.
import * as z from 'zod/mini'
import { fieldTypes } from '../../value/schema.ts'

export const formulaTypes = ['inferred', ...fieldTypes] as const

export const formulaConfigSchema = z.lazy(() =>
  z.object({
    /** Name of the new field; an existing field of that name is replaced in place. */
    field: z.string(),
    expression: z.string(),
    /** `inferred` takes the expression's own type. */
    type: z.enum(formulaTypes),
    /** What becomes of a row in which the expression has no value. */
    onError: z.enum(['reject', 'null']),
  }),
)
export type FormulaConfig = z.infer<typeof formulaConfigSchema>
