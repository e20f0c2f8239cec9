// Evaluates expressions over literal rows: what comes out as text, and why nothing does.
import { compileFormula } from '../../../engine/expression/formula.ts'
import type { WantedType } from '../../../engine/expression/formula.ts'
import { batchOf, rowsOf, runContext, schemaOf } from '../rows.ts'
import type { Row } from '../rows.ts'

export interface Over {
  /** `name:type name`. */
  fields?: string
  rows?: readonly Row[]
  wanted?: WantedType
}

/** One entry a row: its text, null, or `!code` of what is wrong with it. */
export async function evaluated(expression: string, over: Over = {}): Promise<(string | null)[]> {
  const { fields = 'a', rows = [[null]], wanted = 'inferred' } = over
  const schema = schemaOf(fields)
  const evaluator = await compileFormula(expression, schema, wanted, runContext)
  const faults = new Map<number, string>()
  const batch = batchOf(schema, rows)
  const column = evaluator.run(batch, (row, { code }) => void faults.set(row, `!${code}`))
  const values = rowsOf({ ...batch, columns: [column] })
  return values.map(([value], row) => faults.get(row) ?? value!)
}

/** The one value of an expression without fields. */
export async function valueOf(expression: string): Promise<string | null> {
  return (await evaluated(expression))[0]!
}
