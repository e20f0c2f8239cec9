// Runs a union: all rows of the first dataset, then all of the second and so on, under the same fields.
import { textAt } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { castColumn } from '../../value/cast.ts'
import type { Field, Schema } from '../../value/schema.ts'
import type { CreateOperator } from '../operator.ts'
import type { UnionConfig } from './config.ts'
import { lackingPorts, typeClash, unitedDatasets, unitedFields } from './fields.ts'
import type { UnitedDataset, UnitedField } from './fields.ts'

export const createOperator: CreateOperator<UnionConfig> = (config, context) => {
  const { inputs, output } = context
  const datasets = unitedDatasets(inputs)
  const fields = unitedFields(config.match, datasets)
  checkTypes(datasets, fields)
  const absent = absentValues(config, output, datasets, fields)
  const sources = new Map(
    datasets.map(({ port }, dataset) => [port, fields.map(({ places }) => places[dataset]!)]),
  )
  return {
    accept(port, batch) {
      context.count(port, batch.rowCount)
      context.count('out', batch.rowCount)
      const columns = columnsFrom(batch, sources.get(port)!, absent)
      return context.emit({ ...batch, schema: output, columns })
    },
    finish() {},
  }
}

function checkTypes(datasets: readonly UnitedDataset[], fields: readonly UnitedField[]): void {
  const clash = fields.find(({ type }) => type === null)
  if (clash === undefined) return
  const { name: field } = clash
  throw new AwaseError('union.types', {
    place: { field },
    values: { field, ...typeClash(datasets, clash) },
  })
}

type Absent = (rowCount: number) => Column

/** What each field is where it is absent. Throws what inference has found a problem. */
function absentValues(
  { missing, missingValue }: UnionConfig,
  output: Schema,
  datasets: readonly UnitedDataset[],
  fields: readonly UnitedField[],
): Absent[] {
  return fields.map((united, index) => {
    const [port] = lackingPorts(datasets, united)
    const { name: field } = united
    if (port === undefined) return nothing
    if (missing === 'problem') {
      const values = { field, missing: port }
      throw new AwaseError('union.field-lacking', { place: { field }, values })
    }
    if (missing !== 'value') return nothing
    const value = canonicalValue(missingValue, output[index]!)
    return (rowCount) => ({ vector: constantVector(value, rowCount) })
  })
}

const nothing: Absent = (rowCount) => ({ vector: constantVector(null, rowCount) })

function canonicalValue(text: string, { name: field, type }: Field): string | null {
  const column = castColumn(
    { vector: constantVector(text, 1) },
    1,
    type,
    (_row, value, code = `cast.${type}`) => {
      throw new AwaseError(code, { place: { field }, values: { field, value } })
    },
  )
  return textAt(column, 0, newSlice())
}

function columnsFrom(
  batch: Batch,
  sources: readonly number[],
  absent: readonly Absent[],
): Column[] {
  return sources.map((source, index) =>
    source < 0 ? absent[index]!(batch.rowCount) : batch.columns[source]!,
  )
}
