// What makes two parts of an expression one type: a cast around one of them, which a hint names and a click writes.
import { parseDecimal } from '../../value/decimal.ts'
import type { ExpressionType, ParameterType } from '../functions/function-entry.ts'
import type { Expression } from '../syntax/tree.ts'
import type { Typed } from './typed.ts'
import { castTo, isTextual } from './types.ts'

/** A part with its place in the text. */
export interface PlacedPart {
  readonly typed: Typed
  readonly at: Expression
}

/** `cast` around `part` makes it go with `beside`; undefined when no function does. */
export interface Mending {
  readonly cast: string | undefined
  readonly part: PlacedPart
  readonly beside: PlacedPart
}

/** The function that makes values of the wanted type of a part. A fixed text that is no number is not offered to be read as one. */
export function castFor(part: Typed, wanted: ExpressionType): string | undefined {
  const parameter = parameterFor(wanted)
  const fixedText = part.kind === 'fixed' && typeof part.value === 'string' ? part.value : undefined
  if (parameter === 'number' && fixedText !== undefined && parseDecimal(fixedText) === undefined) {
    return undefined
  }
  return parameter === undefined ? undefined : castTo(parameter, part.type)
}

function parameterFor(wanted: ExpressionType): ParameterType | undefined {
  if (wanted === 'null') return undefined
  if (wanted === 'integer' || wanted === 'decimal') return 'number'
  return wanted === 'gsid' || wanted === 'json' ? 'string' : wanted
}

/** Of two parts that differ in type, which to convert: the second to the first's, or the other way where that does not go. */
export function castBeside(
  first: PlacedPart,
  second: PlacedPart,
  { towardsText }: { towardsText: boolean },
): Mending {
  const forth: Mending = {
    cast: castFor(second.typed, first.typed.type),
    part: second,
    beside: first,
  }
  const back: Mending = {
    cast: castFor(first.typed, second.typed.type),
    part: first,
    beside: second,
  }
  const makesText = isTextual(first.typed.type)
  const preferred = makesText && !towardsText ? [back, forth] : [forth, back]
  return preferred.find(({ cast }) => cast !== undefined) ?? forth
}
