// What a formula made of a row: the fields that it reads, and its result.
import { fieldText } from '../../expression/explain-condition.ts'
import { parseExpression } from '../../expression/syntax/parse.ts'
import { fieldsIn } from '../../expression/syntax/write.ts'
import type { ExplainedField, ExplainRow } from '../explain.ts'
import type { FormulaConfig } from './config.ts'

export const explain: ExplainRow<FormulaConfig> = ({ field, expression }, { from, out }) => {
  if (out === null) return []
  const { batch } = from[0]!
  const result = fieldText(out, field)
  const names = [...new Set(fieldsIn(parseExpression(expression)).map(({ name }) => name))]
  const fields: ExplainedField[] = names.map((name) => ({
    target: field,
    from: name,
    value: fieldText(batch, name),
    result,
  }))
  return [
    {
      kind: 'fields',
      fields: fields.length > 0 ? fields : [{ target: field, value: null, result }],
    },
  ]
}
