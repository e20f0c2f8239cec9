// What the cases of a case field give, as columns: fixed values, other fields, formulas.
import type { Batch, Column } from '../../batch/batch.ts'
import { CodedVector, constantVector } from '../../batch/coded-vector.ts'
import { AwaseError } from '../../error.ts'
import { compileFormula } from '../../expression/formula.ts'
import type { RunContext } from '../../run/snapshot.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { formulaRejection } from '../faults.ts'
import type { Faults } from '../faults.ts'
import { ChoiceVector } from './choice-vector.ts'
import type { CaseConfig, CaseResult } from './config.ts'

/** The column of a batch whose rows chose so; rows whose formula has no value go to `faults`. */
export type FillChosen = (batch: Batch, choice: Uint8Array, faults: Faults) => Column

const encoder = new TextEncoder()

/** Values alone become codes into a dictionary; with another kind among the results each row points at its column. */
export async function compileResults(
  { cases, otherwise, field, type }: CaseConfig,
  schema: Schema,
  run: RunContext,
): Promise<FillChosen> {
  const results = [...cases.map(({ result }) => result), otherwise]
  if (results.every(({ kind }) => kind === 'value' || kind === 'null')) {
    const dictionary = results.map((result) =>
      result.kind === 'value' ? encoder.encode(result.value) : null,
    )
    return (_batch, choice) => ({ vector: new CodedVector(choice, dictionary) })
  }
  const pick = await Promise.all(
    results.map((result, index) =>
      result.kind === 'formula'
        ? formulaColumn(result.expression, index, { field, type, schema, run })
        : plainColumn(result, schema),
    ),
  )
  return (batch, choice, faults) => ({
    vector: new ChoiceVector(
      pick.map((columnOf) => columnOf(batch, choice, faults)),
      choice,
    ),
  })
}

interface FormulaPlace extends Pick<CaseConfig, 'field' | 'type'> {
  schema: Schema
  run: RunContext
}

/** Evaluated only in the rows whose case it is. */
async function formulaColumn(
  expression: string,
  index: number,
  { field, type, schema, run }: FormulaPlace,
): Promise<FillChosen> {
  const evaluator = await compileFormula(expression, schema, type, run)
  return (batch, choice, faults) =>
    evaluator.run(
      batch,
      (row, fault) => void faults.set(row, formulaRejection(row, field, fault)),
      { choice, is: index },
    )
}

function plainColumn(
  result: Exclude<CaseResult, { kind: 'formula' }>,
  schema: Schema,
): (batch: Batch) => Column {
  if (result.kind !== 'field') {
    const value = result.kind === 'value' ? result.value : null
    return (batch) => ({ vector: constantVector(value, batch.rowCount) })
  }
  const { field } = result
  const column = fieldIndex(schema, field)
  if (column < 0) {
    throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
  }
  return (batch) => batch.columns[column]!
}
