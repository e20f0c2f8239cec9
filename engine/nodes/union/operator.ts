// Runs a union: all rows of the first dataset, then all of the second, under the same fields.
import { textAt } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { castColumn } from '../../value/cast.ts'
import type { Field, Schema } from '../../value/schema.ts'
import type { CreateOperator } from '../operator.ts'
import type { UnionConfig } from './config.ts'
import { unitedFields } from './fields.ts'
import type { UnitedField } from './fields.ts'

export const createOperator: CreateOperator<UnionConfig> = (config, context) => {
  const { inputs, output } = context
  const fields = unitedFields(config.match, inputs['first']!, inputs['second']!)
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
  const absent = absentValues(config, output, fields)
  const sources: Record<string, number[]> = {
    first: fields.map(({ first }) => first),
    second: fields.map(({ second }) => second),
  }
  return {
    accept(port, batch) {
      context.count(port, batch.rowCount)
      context.count('out', batch.rowCount)
      const columns = columnsFrom(batch, sources[port]!, absent)
      return context.emit({ ...batch, schema: output, columns })
    },
    finish() {},
  }
}

type Absent = (rowCount: number) => Column

/** What each field is where it is absent. Throws what inference has found a problem. */
function absentValues(
  { missing, missingValue }: UnionConfig,
  output: Schema,
  fields: readonly UnitedField[],
): Absent[] {
  return fields.map(({ name: field, first, second }, index) => {
    if (first >= 0 && second >= 0) return nothing
    if (missing === 'problem') {
      const values = { field, missing: first < 0 ? 'first' : 'second' }
      throw new AwaseError('union.field-lacking', { place: { field }, values })
    }
    if (missing !== 'value') return nothing
    const value = canonicalValue(missingValue, output[index]!)
    return (rowCount) => ({ vector: constantVector(value, rowCount) })
  })
}

const nothing: Absent = (rowCount) => ({ vector: constantVector(null, rowCount) })

function canonicalValue(text: string, { name: field, type }: Field): string | null {
  const column = castColumn({ vector: constantVector(text, 1) }, 1, type, (_row, value) => {
    throw new AwaseError(`cast.${type}`, { place: { field }, values: { field, value } })
  })
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
