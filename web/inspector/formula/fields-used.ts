// The fields that a formula reads; none while it cannot be read.
import { AwaseError } from '../../../engine/error.ts'
import { parseExpression } from '../../../engine/expression/syntax/parse.ts'
import { fieldsIn } from '../../../engine/expression/syntax/write.ts'

export function fieldsUsed(expression: string): readonly string[] {
  try {
    return [...new Set(fieldsIn(parseExpression(expression)).map(({ name }) => name))]
  } catch (error) {
    if (error instanceof AwaseError) return []
    throw error
  }
}
