// The type checker: resolves names, finds what does not fit, and says how to mend it. Looks at no row.
import { negate, parseDecimal } from '../../value/decimal.ts'
import type { Decimal } from '../../value/decimal.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { Build, ExpressionType } from '../functions/function-entry.ts'
import { commonNumber } from '../functions/number.ts'
import {
  arithmeticBuilds,
  comparisonBuilds,
  conjunction,
  disjunction,
  isEmpty,
  isIn,
  isNotEmpty,
  isNotIn,
  isNotNull,
  isNull,
  negation,
  opposite,
} from '../functions/operators.ts'
import { comparisonSigns } from '../syntax/tree.ts'
import type { ArithmeticSign, ComparisonSign, Expression } from '../syntax/tree.ts'
import { checkCall } from './check-call.ts'
import { asComparable, comparable, textAsMoment } from './comparable.ts'
import type { Findings } from './findings.ts'
import { checkOffsets } from './offsets.ts'
import { similarField } from './similar-field.ts'
import type { Typed } from './typed.ts'
import { castBeside, castFor } from './mending.ts'
import type { Mending } from './mending.ts'
import { castTo, fitsParameter } from './types.ts'

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>

/** Undefined where something is wrong, with at least one error among the findings. */
export function checkExpression(
  expression: Expression,
  schema: Schema,
  findings: Findings,
): Typed | undefined {
  const check = (part: Expression): Typed | undefined => checkExpression(part, schema, findings)
  switch (expression.kind) {
    case 'text':
      return { kind: 'fixed', type: 'string', value: expression.value }
    case 'boolean':
      return { kind: 'fixed', type: 'boolean', value: expression.value }
    case 'null':
      return { kind: 'fixed', type: 'null', value: null }
    case 'number':
      return fixedNumber(parseDecimal(expression.value)!)
    case 'field':
      return checkField(expression, schema, findings)
    case 'unary':
      return checkUnary(expression, check(expression.part), findings)
    case 'binary':
      return checkBinary(expression, check(expression.left), check(expression.right), findings)
    case 'is':
      return checkState(expression, check(expression.part))
    case 'in':
      return checkIn(expression, check(expression.part), expression.options.map(check), findings)
    case 'call':
      return checkCall(expression, expression.parts.map(check), findings)
  }
}

function fixedNumber(value: Decimal): Typed {
  return { kind: 'fixed', type: value.scale === 0 ? 'integer' : 'decimal', value }
}

function call(type: ExpressionType, build: Build, ...parts: readonly Typed[]): Typed {
  return { kind: 'call', type, build, parts, needs: undefined }
}

function checkField(field: Of<'field'>, schema: Schema, findings: Findings): Typed | undefined {
  const { name } = field
  const column = fieldIndex(schema, name)
  if (column >= 0) return { kind: 'field', type: schema[column]!.type, column, name }
  const known = schema.map((candidate) => candidate.name)
  const suggestion = similarField(name, known)
  const values = { name: name.slice(0, 100) }
  if (suggestion === undefined) findings.error('expression.unknown-field', field, values)
  else findings.error('expression.similar-field', field, { ...values, suggestion })
  return undefined
}

function checkUnary(
  expression: Of<'unary'>,
  part: Typed | undefined,
  findings: Findings,
): Typed | undefined {
  if (part === undefined) return undefined
  const wanted = expression.sign === 'not' ? 'boolean' : 'number'
  if (!operandFits(expression.sign, wanted, part, expression.part, findings)) return undefined
  if (expression.sign === 'not') return call('boolean', opposite, part)
  if (part.kind === 'fixed' && part.value !== null)
    return fixedNumber(negate(part.value as Decimal))
  return call(part.type, negation, part)
}

function operandFits(
  sign: string,
  wanted: 'boolean' | 'number',
  { type: found }: Typed,
  at: Expression,
  findings: Findings,
): boolean {
  if (fitsParameter(found, wanted)) return true
  const cast = castTo(wanted, found)
  if (wanted === 'boolean') findings.error('expression.no-condition', at, { sign, found })
  else if (cast === undefined) {
    const dated = fitsParameter(found, 'moment')
    if (dated) findings.error('expression.date-arithmetic', at, { sign, found })
    else findings.error('expression.operand-type', at, { sign, found })
  } else if (sign === '+') findings.error('expression.plus-text', at, { found, cast })
  else findings.error('expression.operand-cast', at, { sign, found, cast })
  return false
}

function checkBinary(
  expression: Of<'binary'>,
  left: Typed | undefined,
  right: Typed | undefined,
  findings: Findings,
): Typed | undefined {
  if (left === undefined || right === undefined) return undefined
  const { sign } = expression
  if (comparisonSigns.has(sign)) {
    return checkComparison(expression, sign as ComparisonSign, left, right, findings)
  }
  if (sign === '&') return call('string', arithmeticBuilds['&'], left, right)
  const logical = sign === 'and' || sign === 'or'
  const wanted = logical ? 'boolean' : 'number'
  const leftFits = operandFits(sign, wanted, left, expression.left, findings)
  const rightFits = operandFits(sign, wanted, right, expression.right, findings)
  if (!leftFits || !rightFits) return undefined
  if (logical) return call('boolean', sign === 'and' ? conjunction : disjunction, left, right)
  const type = sign === '/' ? 'decimal' : commonNumber([left.type, right.type])
  return call(type, arithmeticBuilds[sign as ArithmeticSign], left, right)
}

function checkComparison(
  expression: Of<'binary'>,
  sign: ComparisonSign,
  left: Typed,
  right: Typed,
  findings: Findings,
): Typed | undefined {
  const sides = [left, right]
  if (sides.some((side) => side.kind === 'fixed' && side.value === null)) {
    findings.notice('expression.null-comparison', expression, { sign })
  }
  const first = textAsMoment(left, right.type, expression.left, findings)
  const second = textAsMoment(right, left.type, expression.right, findings)
  if (!comparable(first.type, second.type)) {
    const mending = castBeside(
      { typed: first, at: expression.left },
      { typed: second, at: expression.right },
      { towardsText: false },
    )
    findNotComparable(mending, findings)
    return undefined
  }
  checkOffsets(first, second, expression, findings)
  return call('boolean', comparisonBuilds[sign], asComparable(first), asComparable(second))
}

function findNotComparable({ cast, part, beside }: Mending, findings: Findings): void {
  const values = {
    found: part.typed.type,
    beside: findings.shown(beside.at),
    wanted: beside.typed.type,
  }
  if (cast === undefined) findings.error('expression.compare-type', part.at, values)
  else findings.error('expression.compare-cast', part.at, { ...values, cast })
}

function checkState(expression: Of<'is'>, part: Typed | undefined): Typed | undefined {
  if (part === undefined) return undefined
  const { what, negated } = expression
  if (what === 'null') return call('boolean', negated ? isNotNull : isNull, part)
  return call('boolean', negated ? isNotEmpty : isEmpty, part)
}

function checkIn(
  expression: Of<'in'>,
  part: Typed | undefined,
  options: readonly (Typed | undefined)[],
  findings: Findings,
): Typed | undefined {
  const known = options.filter((option) => option !== undefined)
  if (part === undefined || known.length < options.length) return undefined
  const errors = (): number => findings.all.filter(({ severity }) => severity === 'error').length
  const before = errors()
  const read = known.map((option, index) => {
    const at = expression.options[index]!
    const moment = textAsMoment(option, part.type, at, findings)
    if (!comparable(part.type, moment.type)) {
      const cast = castFor(moment, part.type)
      const wanted = { typed: part, at: expression.part }
      findNotComparable({ cast, part: { typed: moment, at }, beside: wanted }, findings)
    }
    checkOffsets(part, moment, at, findings)
    return moment
  })
  if (errors() > before) return undefined
  const parts = [part, ...read].map(asComparable)
  return call('boolean', expression.negated ? isNotIn : isIn, ...parts)
}
