// All functions of the expression language, and their documentation as data.
import { convertFunctions } from './convert.ts'
import { dateArithmetic } from './date-arithmetic.ts'
import { dateFunctions } from './date.ts'
import type { FunctionEntry } from './function-entry.ts'
import { logicFunctions } from './logic.ts'
import { nullFunctions } from './null.ts'
import { numberFunctions } from './number.ts'
import { patternFunctions } from './pattern.ts'
import { searchFunctions } from './search.ts'
import { textFunctions } from './text.ts'
import { nearest } from '../typing/suggest.ts'
import { widthFunctions } from './width.ts'
import { zoneFunctions } from './zone.ts'

export const functionAreas = ['text', 'number', 'convert', 'date', 'logic', 'null'] as const
export type FunctionArea = (typeof functionAreas)[number]

const byArea: Readonly<Record<FunctionArea, readonly FunctionEntry[]>> = {
  text: [...textFunctions, ...searchFunctions, ...widthFunctions, ...patternFunctions],
  number: numberFunctions,
  convert: convertFunctions,
  date: [...dateFunctions, ...dateArithmetic, ...zoneFunctions],
  logic: logicFunctions,
  null: nullFunctions,
}

const byName = new Map(
  functionAreas.flatMap((area) => byArea[area].map((entry) => [entry.name, entry] as const)),
)

const byOtherName = new Map(
  [...byName.values()].flatMap(({ name, alsoCalled = [] }) =>
    alsoCalled.map((other) => [other, name] as const),
  ),
)

/** Undefined for a name that no function has. */
export function functionNamed(name: string): FunctionEntry | undefined {
  return byName.get(name)
}

export function functionsOf(area: FunctionArea): readonly FunctionEntry[] {
  return byArea[area]
}

export function functionNames(): readonly string[] {
  return [...byName.keys()]
}

/** The function that has another name elsewhere (`WENN`, `len`), or one nearly so written; undefined when nothing is near. */
export function functionLike(name: string): string | undefined {
  const wanted = name.toLowerCase()
  const other = nearest(wanted, [...byOtherName.keys()])
  return (
    byOtherName.get(wanted) ??
    nearest(wanted, functionNames()) ??
    (other === undefined ? undefined : byOtherName.get(other))
  )
}
