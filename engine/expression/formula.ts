// The expression language as nodes use it: check an expression against a schema, compile it, run it over batches.
import { AwaseError } from '../error.ts'
import type { RunContext } from '../run/snapshot.ts'
import { castText, misfitCode } from '../value/cast.ts'
import { isNumeric } from '../value/schema.ts'
import type { FieldType, Schema } from '../value/schema.ts'
import { loadTextForms } from '../value/nfkc/text-forms.ts'
import { loadZones } from '../value/zones/zones.ts'
import { closureOf } from './compile/closures.ts'
import { ColumnEvaluator } from './compile/evaluate-column.ts'
import type { View } from './compile/field-reader.ts'
import type { ExpressionType } from './functions/function-entry.ts'
import { loadRegex } from './compile/regex.ts'
import { inMessage, RowFault } from './functions/row-fault.ts'
import { parseExpression } from './syntax/parse.ts'
import { checkExpression } from './typing/check.ts'
import { Findings } from './typing/findings.ts'
import type { Finding } from './typing/findings.ts'
import { columnsIn, needsIn } from './typing/typed.ts'
import type { Typed } from './typing/typed.ts'
import { isTextual, settledType } from './typing/types.ts'

/** The type that a formula is to have; `inferred` takes the expression's own. */
export type WantedType = FieldType | 'inferred'

export interface CheckedFormula {
  /** Undefined while there are errors. */
  readonly type: FieldType | undefined
  readonly findings: readonly Finding[]
}

/** What is known about a formula without looking at a row. Never throws for what an analyst typed. */
export function checkFormula(text: string, schema: Schema, wanted: WantedType): CheckedFormula {
  const { typed, findings } = typedFormula(text, schema, wanted)
  if (typed === undefined) return { type: undefined, findings }
  return { type: wanted === 'inferred' ? settledType(typed.type) : wanted, findings }
}

function typedFormula(
  text: string,
  schema: Schema,
  wanted: WantedType,
): { typed: Typed | undefined; findings: readonly Finding[] } {
  const findings = new Findings(text)
  try {
    const expression = parseExpression(text)
    const typed = checkExpression(expression, schema, findings)
    if (typed !== undefined && !fitsWanted(typed.type, wanted)) {
      findings.error('expression.result-type', expression, { from: typed.type, to: wanted })
    }
    const failed = findings.all.some(({ severity }) => severity === 'error')
    return { typed: failed ? undefined : typed, findings: findings.all }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    const { code, values } = error
    return { typed: undefined, findings: [{ severity: 'error', code, values }] }
  }
}

/** Everything can be text, and text is cast row by row; a decimal is no integer until it is rounded. */
function fitsWanted(type: ExpressionType, wanted: WantedType): boolean {
  if (wanted === 'inferred' || wanted === 'string' || type === 'null' || type === wanted)
    return true
  return isTextual(type) || (wanted === 'decimal' && isNumeric(type))
}

/**
 * Compiles a formula; its values come out in the canonical text of the type. Loads regular expressions, zone tables and normal forms when it uses them.
 * Throws `AwaseError` with the first error that the checker finds.
 */
export async function compileFormula(
  text: string,
  schema: Schema,
  wanted: WantedType,
  run: RunContext,
): Promise<ColumnEvaluator> {
  const { typed, findings } = typedFormula(text, schema, wanted)
  if (typed === undefined) {
    const { code, values } = findings.find(({ severity }) => severity === 'error')!
    throw new AwaseError(code, { values })
  }
  const view: View = { columns: [] }
  const needs = needsIn(typed)
  const regex = needs.has('regex') ? await loadRegex() : null
  const zones = needs.has('zones') ? await loadZones() : null
  const forms = needs.has('forms') ? await loadTextForms() : null
  const closure = closureOf(typed, { run, regex, zones, forms, view })
  const type = wanted === 'inferred' ? settledType(typed.type) : wanted
  return new ColumnEvaluator(closure, view, columnsIn(typed), fittingText(typed.type, type))
}

/** Integers of so many digits, sign included, fit 64 bits. */
const surelyInteger = 18

/** Casts the text of a value to the type: integers beyond 64 bits and texts that are none of the type are faults. */
function fittingText(from: ExpressionType, to: FieldType): (text: string) => string | RowFault {
  if (to === 'string' || (from === to && to !== 'integer' && !isTextual(to))) return (text) => text
  if (to === 'decimal' && from === 'integer') return (text) => text
  return (text) => {
    if (from === 'integer' && text.length <= surelyInteger) return text
    return castText(text, to) ?? new RowFault(misfitCode(text, to), { value: inMessage(text) })
  }
}
