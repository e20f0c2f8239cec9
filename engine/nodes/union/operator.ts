// Runs a union: all rows of the first dataset, then all of the second, under the same fields.
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { AwaseError } from '../../error.ts'
import type { CreateOperator } from '../operator.ts'
import type { UnionConfig } from './config.ts'
import { unitedFields } from './fields.ts'

export const createOperator: CreateOperator<UnionConfig> = ({ match }, context) => {
  const { inputs, output } = context
  const fields = unitedFields(match, inputs['first']!, inputs['second']!)
  const clash = fields.find(({ type }) => type === null)
  if (clash !== undefined) {
    const { name: field, first, second } = clash
    const firstType = inputs['first']![first]!.type
    const secondType = inputs['second']![second]!.type
    throw new AwaseError('union.types', {
      place: { field },
      values: { field, firstType, secondType },
    })
  }
  const sources: Record<string, number[]> = {
    first: fields.map(({ first }) => first),
    second: fields.map(({ second }) => second),
  }
  return {
    accept(port, batch) {
      context.count(port, batch.rowCount)
      context.count('out', batch.rowCount)
      const columns = columnsFrom(batch, sources[port]!)
      return context.emit({ ...batch, schema: output, columns })
    },
    finish() {},
  }
}

function columnsFrom(batch: Batch, sources: readonly number[]): Column[] {
  const absent: Column = { vector: constantVector(null, batch.rowCount) }
  return sources.map((index) => (index < 0 ? absent : batch.columns[index]!))
}
