// A fixed value that an analyst typed must read as the type of its field: every row would be rejected, or carry a lie.
import { constantVector } from '../batch/coded-vector.ts'
import { castColumn, castText } from '../value/cast.ts'
import { isNumeric } from '../value/schema.ts'
import type { FieldType } from '../value/schema.ts'
import type { ProblemPlace, Problems } from './problems.ts'

const digitsOnly = /^[+-]?[0-9]+$/
const withFraction = /^[+-]?[0-9]+(?:\.[0-9]+)?$/

/**
 * Adds `cast.<type>`, which names the text, when that does not read as the type; `place.field` is the field that it fills. It fills the field as
 * it stands: TRUE would equal no value of its field, 1e5 and 5.0 would be none of their types (`value.spelling`).
 */
export function checkFixedValue(
  text: string,
  type: FieldType,
  place: ProblemPlace & { field: string },
  problems: Problems,
): void {
  let misfit: string | undefined
  castColumn(
    { vector: constantVector(text, 1) },
    1,
    type,
    (_row, _value, code = `cast.${type}`) => {
      misfit = code
    },
  )
  const written = misfit === undefined && !isPlain(text, type) ? castText(text, type) : text
  if (misfit !== undefined)
    problems.error(misfit, { ...place, values: { value: text, field: text } })
  else if (written !== undefined && written !== text) {
    problems.error('value.spelling', { ...place, values: { value: text, written } })
  }
}

function isPlain(text: string, type: FieldType): boolean {
  if (type === 'boolean') return false
  return !isNumeric(type) || (type === 'integer' ? digitsOnly : withFraction).test(text)
}
