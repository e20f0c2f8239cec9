// The contract of a function of the expression language: one entry says everything, for checking, running and documentation.
import type { InLanguages } from '../../nodes/node-type.ts'
import type { RunContext } from '../../run/snapshot.ts'
import type { Decimal } from '../../value/decimal.ts'
import type { FieldType } from '../../value/schema.ts'
import type { TextForms } from '../../value/nfkc/text-forms.ts'
import type { Zones } from '../../value/zones/zones.ts'

/** The type of an expression; `null` is the type of the word null, which fits everywhere. */
export type ExpressionType = FieldType | 'null'

/** A value at run time: text, dates, GSIDs and JSON as canonical text; numbers exact. */
export type Value = string | Decimal | boolean | null

/** The value at a row of the batch in view. Throws `RowFault` when the row has none. */
export type Evaluate = (row: number) => Value

/** What a parameter takes. `number`: integer or decimal. `moment`: date or datetime. `same`: the type of all `same` parameters. */
export type ParameterType =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'moment'
  | 'any'
  | 'same'

export interface Parameter {
  name: string
  type: ParameterType
  optional?: boolean
  /** Any number of further arguments of this kind, at least one; only the last parameter. */
  repeats?: boolean
  /** Must be a fixed text, read once; the function throws `AwaseError` when it cannot be used. */
  literal?: (text: string) => unknown
}

export interface BuildContext {
  readonly run: RunContext
  /** Values of arguments that are fixed; undefined for those that come from rows. */
  readonly fixed: readonly (Value | undefined)[]
  readonly types: readonly ExpressionType[]
  /** Each loaded when one of the functions asks for it. */
  readonly regex: RegexEngine | null
  readonly zones: Zones | null
  readonly forms: TextForms | null
}

export type Need = 'regex' | 'zones' | 'forms'

export type Build = (parts: readonly Evaluate[], context: BuildContext) => Evaluate

export interface FunctionEntry {
  readonly name: string
  /** What spreadsheets, databases and people call it, lower case: for “did you mean”. */
  readonly alsoCalled?: readonly string[]
  readonly parameters: readonly Parameter[]
  /** `same`: the type of the `same` parameters. */
  readonly result: ExpressionType | 'same' | ((types: readonly ExpressionType[]) => ExpressionType)
  readonly build: Build
  /**
   * Of a result that is a time, where it is known beforehand whether it has an offset to UTC: by the fixed arguments, and whether the first one has
   * an offset.
   */
  readonly offset?: (
    fixed: BuildContext['fixed'],
    first: boolean | undefined,
  ) => boolean | undefined
  /** What it needs that is loaded on first use: the linear-time regular expressions, the zone tables, the normal forms of Unicode. */
  readonly needs?: Need
  /** One line. */
  readonly says: InLanguages<string>
  /** An expression without fields and its result as text; a test evaluates it. */
  readonly example: readonly [expression: string, result: string | null]
}

/** Linear-time regular expressions (RE2 syntax). */
export interface RegexEngine {
  compile(pattern: string): Regex
}

export interface Regex {
  readonly groups: number
  matches(text: string): boolean
  /** The text of a group of the first match (0: all of it); null without a match. */
  extract(text: string, group: number): string | null
  /** Every match replaced; `$1` in `replacement` is a group. */
  replace(text: string, replacement: string): string
}

type Known = Exclude<Value, null> | undefined

/**
 * The usual function: null in any argument gives null. Arguments arrive as the parameters' types say, which the checker has made sure
 * of; optional ones may be missing.
 */
export function strict<Parts extends readonly Known[]>(apply: (...parts: Parts) => Value): Build {
  const call = apply as unknown as (...parts: readonly Known[]) => Value
  return (parts) => {
    const [a, b] = parts
    if (a !== undefined && parts.length === 1) {
      return (row) => {
        const x = a(row)
        return x === null ? null : call(x)
      }
    }
    if (a !== undefined && b !== undefined && parts.length === 2) {
      return (row) => {
        const x = a(row)
        if (x === null) return null
        const y = b(row)
        return y === null ? null : call(x, y)
      }
    }
    return (row) => {
      const values: Known[] = []
      for (const part of parts) {
        const value = part(row)
        if (value === null) return null
        values.push(value)
      }
      return call(...values)
    }
  }
}

/** A function that is told of nulls too. */
export function seeing<Parts extends readonly (Value | undefined)[]>(
  apply: (...parts: Parts) => Value,
): Build {
  const call = apply as unknown as (...parts: readonly Value[]) => Value
  return (parts) => (row) => call(...parts.map((part) => part(row)))
}
