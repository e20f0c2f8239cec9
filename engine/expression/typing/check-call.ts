// Checks a call: a known function, as many arguments as it takes, of types that fit.
import { AwaseError } from '../../error.ts'
import type { ExpressionType, FunctionEntry, Parameter } from '../functions/function-entry.ts'
import { functionLike, functionNamed } from '../functions/index.ts'
import { signatureOf } from '../functions/documentation.ts'
import { commaNumberIn, commaNumberWithin } from '../syntax/decimal-comma.ts'
import type { CommaNumber } from '../syntax/decimal-comma.ts'
import type { Expression } from '../syntax/tree.ts'
import type { Findings } from './findings.ts'
import { hasOffset } from './offsets.ts'
import { castBeside } from './mending.ts'
import type { PlacedPart } from './mending.ts'
import type { Typed } from './typed.ts'
import { castTo, commonType, fitsParameter } from './types.ts'

type Call = Extract<Expression, { kind: 'call' }>

/** Undefined, with a finding, when something is wrong. `parts` are undefined where they have findings already. */
export function checkCall(
  call: Call,
  parts: readonly (Typed | undefined)[],
  findings: Findings,
): Typed | undefined {
  const entry = functionNamed(call.name)
  if (entry === undefined) return unknownFunction(call, findings)
  if (!countFits(entry, parts.length)) return wrongCount(entry, call, findings)
  const known = parts.filter((part) => part !== undefined)
  if (known.length < parts.length || !argumentsFit(entry, call, known, findings)) return undefined
  const type = resultOf(entry, call, known, findings)
  if (type === undefined) return undefined
  const number = commaNumberWithin(call.parts)
  if (number !== undefined) findings.notice('expression.two-values', number, suggested(number))
  const fixed = known.map((part) => (part.kind === 'fixed' ? part.value : undefined))
  const offset = entry.offset?.(fixed, known[0] && hasOffset(known[0]))
  const { build, needs } = entry
  return { kind: 'call', type, build, parts: known, needs, hasOffset: offset }
}

function unknownFunction(call: Call, findings: Findings): undefined {
  const place = { start: call.start, end: call.nameEnd }
  const suggestion = functionLike(call.name)
  const values = { function: call.name.slice(0, 60) }
  if (suggestion === undefined) findings.error('expression.unknown-function', place, values)
  else findings.error('expression.similar-function', place, { ...values, suggestion })
}

function wrongCount(entry: FunctionEntry, call: Call, findings: Findings): undefined {
  const count = call.parts.length
  const number = countFits(entry, count - 1) ? commaNumberIn(call.parts) : undefined
  const values = { function: entry.name, signature: signatureOf(entry), found: count }
  if (number === undefined) findings.error('expression.argument-count', call, values)
  else findings.error('expression.decimal-comma', number, suggested(number))
}

function suggested({ found, suggestion }: CommaNumber): { found: string; suggestion: string } {
  return { found, suggestion }
}

function countFits({ parameters }: FunctionEntry, count: number): boolean {
  const needed = parameters.filter(({ optional }) => optional !== true).length
  const open = parameters.at(-1)?.repeats === true
  return count >= needed && (open || count <= parameters.length)
}

function parameterAt({ parameters }: FunctionEntry, index: number): Parameter {
  return parameters[Math.min(index, parameters.length - 1)]!
}

function argumentsFit(
  entry: FunctionEntry,
  call: Call,
  parts: readonly Typed[],
  findings: Findings,
): boolean {
  const before = findings.all.length
  parts.forEach((part, index) => {
    const parameter = parameterAt(entry, index)
    const at = call.parts[index]!
    if (!fitsParameter(part.type, parameter.type)) {
      const cast = castTo(parameter.type, part.type)
      const values = { function: entry.name, parameter: parameter.name, found: part.type }
      const wanted = { ...values, wanted: parameter.type }
      if (cast === undefined) findings.error('expression.argument-type', at, wanted)
      else findings.error('expression.argument-cast', at, { ...wanted, cast })
    } else if (parameter.literal !== undefined) {
      checkLiteral(parameter.literal, entry, part, at, findings)
    }
  })
  return findings.all.length === before
}

/** Formats and patterns are fixed texts: read once, and wrong ones are found before a row is. */
function checkLiteral(
  read: (text: string) => unknown,
  entry: FunctionEntry,
  part: Typed,
  at: Expression,
  findings: Findings,
): void {
  if (part.kind !== 'fixed' || typeof part.value !== 'string') {
    findings.error('expression.literal-needed', at, { function: entry.name })
    return
  }
  try {
    read(part.value)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    findings.error(error.code, at, error.values)
  }
}

function resultOf(
  entry: FunctionEntry,
  call: Call,
  parts: readonly Typed[],
  findings: Findings,
): ExpressionType | undefined {
  if (typeof entry.result === 'function') return entry.result(parts.map(({ type }) => type))
  if (entry.result !== 'same') return entry.result
  let common: ExpressionType = 'null'
  let first: PlacedPart | undefined
  for (const [index, typed] of parts.entries()) {
    if (parameterAt(entry, index).type !== 'same') continue
    const next = commonType(common, typed.type)
    const placed = { typed, at: call.parts[index]! }
    if (next === undefined) {
      findUnlike(entry, first!, placed, findings)
      return undefined
    }
    if (common === 'null') first = placed
    common = next
  }
  return common
}

function findUnlike(
  entry: FunctionEntry,
  first: PlacedPart,
  second: PlacedPart,
  findings: Findings,
): void {
  const { cast, part, beside } = castBeside(first, second, { towardsText: true })
  const values = {
    function: entry.name,
    found: part.typed.type,
    beside: findings.shown(beside.at),
    wanted: beside.typed.type,
  }
  if (cast === undefined) findings.error('expression.unlike-type', part.at, values)
  else findings.error('expression.unlike-cast', part.at, { ...values, cast })
}
