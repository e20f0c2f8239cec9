// Writes an expression back as text, with brackets only where they are needed; and renames fields in a text, place by place.
import { AwaseError } from '../../error.ts'
import { bindings, keywords, notBinding, parseExpression, signBinding } from './parse.ts'
import { inHalfWidth, isNameUnit } from './tokens.ts'
import { partsOf } from './tree.ts'
import type { Expression } from './tree.ts'

/** `name` where that reads as a field, `[any name]` elsewhere. */
export function referenceTo(name: string): string {
  const bare =
    name !== '' &&
    [...name].every((character) => [...character].every(isNameUnit)) &&
    !/^[0-9]/.test(inHalfWidth(name)) &&
    !keywords.has(inHalfWidth(name).toLowerCase())
  return bare ? name : `[${name.replaceAll(']', ']]')}]`
}

/** Parsing the text gives the same tree again, places apart. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'text':
      return `'${expression.value.replaceAll("'", "''")}'`
    case 'number':
      return expression.value
    case 'boolean':
      return String(expression.value)
    case 'null':
      return 'null'
    case 'field':
      return referenceTo(expression.name)
    case 'call':
      return `${expression.name}(${expression.parts.map(writeExpression).join(', ')})`
    default:
      return writeOperation(expression)
  }
}

type Operation = Extract<Expression, { kind: 'unary' | 'binary' | 'in' | 'is' }>

function writeOperation(expression: Operation): string {
  const own = bindingOf(expression)
  if (expression.kind === 'unary') {
    const part = within(expression.part, own)
    return expression.sign === 'not' ? `not ${part}` : `-${part}`
  }
  if (expression.kind === 'binary') {
    const { sign, left, right } = expression
    // Comparisons never stand beside each other without brackets; everything else groups to the left.
    const least = own === bindings['='] ? own + 1 : own
    return `${within(left, least)} ${sign} ${within(right, own + 1)}`
  }
  const part = within(expression.part, own + 1)
  if (expression.kind === 'is') {
    return `${part} is ${expression.negated ? 'not ' : ''}${expression.what}`
  }
  const options = expression.options.map(writeExpression).join(', ')
  return `${part} ${expression.negated ? 'not ' : ''}in (${options})`
}

function bindingOf(expression: Expression): number {
  if (expression.kind === 'unary') return expression.sign === 'not' ? notBinding : signBinding
  if (expression.kind === 'binary') return bindings[expression.sign]!
  return expression.kind === 'in' || expression.kind === 'is' ? bindings['=']! : Infinity
}

function within(part: Expression, least: number): string {
  const text = writeExpression(part)
  return bindingOf(part) < least ? `(${text})` : text
}

/** Fields that an expression names, in order, each as often as it stands there. */
export function fieldsIn(expression: Expression): (Expression & { kind: 'field' })[] {
  if (expression.kind === 'field') return [expression]
  return partsOf(expression).flatMap(fieldsIn)
}

/** The text with `from` called `to`; everything else stays as it was typed. A text that cannot be read stays whole. */
export function renameInExpression(text: string, from: string, to: string): string {
  let fields
  try {
    fields = fieldsIn(parseExpression(text)).filter(({ name }) => name === from)
  } catch (error) {
    if (error instanceof AwaseError) return text
    throw error
  }
  let renamed = ''
  let at = 0
  for (const place of placesOf(fields, text)) {
    renamed += text.slice(at, place.start) + referenceTo(to)
    at = place.end
  }
  return renamed + text.slice(at)
}

/** Without the brackets around a field that the parser counts to its place. */
function placesOf(
  fields: readonly (Expression & { kind: 'field' })[],
  text: string,
): { start: number; end: number }[] {
  return fields.map(({ start, end }) => {
    let first = start
    let last = end
    while (/[(（\s\u3000]/.test(text[first]!)) first++
    while (/[)）\s\u3000]/.test(text[last - 1]!)) last--
    return { start: first, end: last }
  })
}
