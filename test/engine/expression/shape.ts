// A tree as fully bracketed text, so that precedence can be seen.
import { parseExpression } from '../../../engine/expression/syntax/parse.ts'
import type { Expression } from '../../../engine/expression/syntax/tree.ts'
import { writeExpression } from '../../../engine/expression/syntax/write.ts'

export function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'binary':
      return `(${shape(expression.left)} ${expression.sign} ${shape(expression.right)})`
    case 'unary':
      return `(${expression.sign} ${shape(expression.part)})`
    case 'is':
      return `(${shape(expression.part)} is${expression.negated ? ' not' : ''} ${expression.what})`
    case 'in':
      return `(${shape(expression.part)}${expression.negated ? ' not' : ''} in ${expression.options.map(shape).join(',')})`
    case 'call':
      return `${expression.name}<${expression.parts.map(shape).join(',')}>`
    case 'field':
      return `[${expression.name}]`
    case 'text':
      return `'${expression.value}'`
    default:
      return writeExpression(expression)
  }
}

export function read(text: string): string {
  return shape(parseExpression(text))
}
