// A fixed value that an analyst typed must read as the type of its field: every row would be rejected, or carry a lie.
import { constantVector } from '../batch/coded-vector.ts'
import { castColumn, castText } from '../value/cast.ts'
import type { FieldType } from '../value/schema.ts'
import type { ProblemPlace, Problems } from './problems.ts'

/**
 * Adds `cast.<type>`, which names the text, when that does not read as the type; `place.field` is the field that it fills. True and false stand as
 * they are compared, byte for byte: TRUE would equal no value of its field (`value.spelling`).
 */
export function checkFixedValue(
  text: string,
  type: FieldType,
  place: ProblemPlace & { field: string },
  problems: Problems,
): void {
  let fits = true
  castColumn({ vector: constantVector(text, 1) }, 1, type, () => {
    fits = false
  })
  const written = type === 'boolean' && fits ? castText(text, type) : text
  if (!fits) problems.error(`cast.${type}`, { ...place, values: { value: text, field: text } })
  else if (written !== undefined && written !== text) {
    problems.error('value.spelling', { ...place, values: { value: text, written } })
  }
}
