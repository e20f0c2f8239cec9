// Runs a formula: evaluates the expression for every row; rows without a value are rejected, or get null by choice.
import { AwaseError } from '../../error.ts'
import type { ColumnEvaluator } from '../../expression/compile/evaluate-column.ts'
import { compileFormula } from '../../expression/formula.ts'
import { fieldIndex } from '../../value/schema.ts'
import { emitFaultless, formulaRejection } from '../faults.ts'
import type { Faults } from '../faults.ts'
import type { CreateOperator } from '../operator.ts'
import type { FormulaConfig } from './config.ts'

export const createOperator: CreateOperator<FormulaConfig> = (config, context) => {
  const { field, expression, type, onError } = config
  if (field === '') throw new AwaseError('formula.no-field-name')
  const input = context.inputs['in']!
  const replaced = fieldIndex(input, field)
  let evaluator: ColumnEvaluator
  return {
    async prepare() {
      evaluator = await compileFormula(expression, input, type, context.run)
    },
    accept(_port, batch) {
      const faults: Faults = new Map()
      let nulled = 0
      const column = evaluator.run(batch, (row, fault) => {
        if (onError === 'null') nulled++
        else faults.set(row, formulaRejection(row, field, fault))
      })
      context.count('nulled', nulled)
      const columns = [...batch.columns]
      columns[replaced < 0 ? columns.length : replaced] = column
      return emitFaultless(context, batch, columns, faults)
    },
    finish() {},
  }
}
