// Runs a case field: the first case whose condition holds gives the value, otherwise the default.
import { memoryOf } from '../../batch/memory.ts'
import { AwaseError } from '../../error.ts'
import { Choice } from '../../expression/choice.ts'
import { fieldIndex } from '../../value/schema.ts'
import { emitFaultless } from '../faults.ts'
import type { Faults } from '../faults.ts'
import type { CreateOperator } from '../operator.ts'
import type { CaseConfig } from './config.ts'
import { compileResults } from './results.ts'
import type { FillChosen } from './results.ts'

export const createOperator: CreateOperator<CaseConfig> = (config, context) => {
  if (config.field === '') throw new AwaseError('case.no-field-name')
  const input = context.inputs['in']!
  const conditions = config.cases.map(({ condition }) => condition)
  const firstHolding = new Choice(conditions, input, memoryOf(context.host))
  const replaced = fieldIndex(input, config.field)
  const otherwise = conditions.length
  let fill: FillChosen

  function countChoices(choice: Uint8Array): void {
    const counts = new Uint32Array(otherwise + 1)
    for (const index of choice) counts[index]!++
    for (let i = 0; i < otherwise; i++) context.count(`case-${i + 1}`, counts[i]!)
    context.count('otherwise', counts[otherwise]!)
  }

  return {
    async prepare() {
      fill = await compileResults(config, input, context.run)
    },
    accept(_port, batch) {
      const choice = new Uint8Array(batch.rowCount)
      firstHolding.fill(batch, choice)
      const faults: Faults = new Map()
      const columns = [...batch.columns]
      columns[replaced < 0 ? columns.length : replaced] = fill(batch, choice, faults)
      countChoices(choice)
      return emitFaultless(context, batch, columns, faults)
    },
    finish() {},
    close: () => firstHolding.dispose(),
  }
}
