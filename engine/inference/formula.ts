// The findings of a formula as problems of its node, each at its place in the text.
import { checkFormula } from '../expression/formula.ts'
import type { WantedType } from '../expression/formula.ts'
import type { FieldType, Schema } from '../value/schema.ts'
import type { Problems } from './problems.ts'

/** The type of the formula's values, undefined while it has errors or nothing arrives. */
export function inferFormula(
  text: string,
  wanted: WantedType,
  schema: Schema | undefined,
  formKey: string,
  problems: Problems,
): FieldType | undefined {
  if (schema === undefined) return undefined
  const { type, findings } = checkFormula(text, schema, wanted)
  for (const { severity, code, values } of findings) {
    problems[severity](code, { formKey, values: { ...values } })
  }
  return type
}
