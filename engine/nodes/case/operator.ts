// Runs a case field: the first case whose condition holds gives the value, otherwise the default.
import type { Batch, Column } from '../../batch/batch.ts'
import { CodedVector, constantVector } from '../../batch/coded-vector.ts'
import { AwaseError } from '../../error.ts'
import { memoryOf } from '../../batch/memory.ts'
import { Choice } from '../../expression/choice.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { CreateOperator } from '../operator.ts'
import { ChoiceVector } from './choice-vector.ts'
import type { CaseConfig, CaseResult } from './config.ts'

const encoder = new TextEncoder()

export const createOperator: CreateOperator<CaseConfig> = (config, context) => {
  if (config.field === '') throw new AwaseError('case.no-field-name')
  const input = context.inputs['in']!
  const conditions = config.cases.map(({ condition }) => condition)
  const firstHolding = new Choice(conditions, input, memoryOf(context.host))
  const fill = compileResults(
    [...config.cases.map(({ result }) => result), config.otherwise],
    input,
  )
  const replaced = fieldIndex(input, config.field)
  const otherwise = conditions.length

  function countChoices(choice: Uint8Array): void {
    const counts = new Uint32Array(otherwise + 1)
    for (const index of choice) counts[index]!++
    for (let i = 0; i < otherwise; i++) context.count(`case-${i + 1}`, counts[i]!)
    context.count('otherwise', counts[otherwise]!)
  }

  return {
    accept(_port, batch) {
      const choice = new Uint8Array(batch.rowCount)
      firstHolding.fill(batch, choice)
      const columns = [...batch.columns]
      columns[replaced < 0 ? columns.length : replaced] = fill(batch, choice)
      context.count('in', batch.rowCount)
      countChoices(choice)
      context.count('out', batch.rowCount)
      return context.emit({ ...batch, schema: context.output, columns })
    },
    finish() {},
    close: () => firstHolding.dispose(),
  }
}

/** Values alone become codes into a dictionary; with a field among the results each row points at its column. */
function compileResults(
  results: readonly CaseResult[],
  schema: Schema,
): (batch: Batch, choice: Uint8Array) => Column {
  if (results.every((result) => result.kind !== 'field')) {
    const dictionary = results.map((result) =>
      result.kind === 'value' ? encoder.encode(result.value) : null,
    )
    return (_batch, choice) => ({ vector: new CodedVector(choice, dictionary) })
  }
  const pick = results.map((result) => compileResult(result, schema))
  return (batch, choice) => ({
    vector: new ChoiceVector(
      pick.map((columnOf) => columnOf(batch)),
      choice,
    ),
  })
}

function compileResult(result: CaseResult, schema: Schema): (batch: Batch) => Column {
  if (result.kind !== 'field') {
    const value = result.kind === 'value' ? result.value : null
    return (batch) => ({ vector: constantVector(value, batch.rowCount) })
  }
  const { field } = result
  const column = fieldIndex(schema, field)
  if (column < 0)
    throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
  return (batch) => batch.columns[column]!
}
