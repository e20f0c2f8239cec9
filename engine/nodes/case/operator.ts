// Runs a case field: the first case whose condition holds gives the value, otherwise the default.
import { memoryOf } from '../../batch/memory-of.ts'
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
  const memory = memoryOf(context.host)
  const firstHolding = new Choice(conditions, input, memory, context.run)
  const replaced = fieldIndex(input, config.field)
  const otherwise = conditions.length
  let fill: FillChosen

  function countChoices(choice: Uint8Array): void {
    const counts = new Uint32Array(otherwise + 1)
    for (let row = 0; row < choice.length; row++) counts[choice[row]!]!++
    for (let i = 0; i < otherwise; i++) context.count(`case-${i + 1}`, counts[i]!)
    context.count('otherwise', counts[otherwise]!)
  }

  return {
    async prepare() {
      fill = await compileResults(config, input, context.run)
    },
    accept(_port, batch) {
      const at = firstHolding.fill(batch)
      const choice = memory.u8.slice(at, at + batch.rowCount)
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
