// Runs a direct mapping: target fields from source fields or constants, cast to their types; rows that do not fit are rejected.
import { locate, selectRows } from '../../batch/batch.ts'
import type { Batch, Column } from '../../batch/batch.ts'
import { constantVector } from '../../batch/coded-vector.ts'
import { newSlice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { castColumn } from '../../value/cast.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { CreateOperator, Rejection } from '../operator.ts'
import type { DirectMappingConfig, MappedField } from './config.ts'

/** By row: the first thing wrong with it, in the order of the target fields. */
type Faults = Map<number, Rejection>

type FillField = (batch: Batch, faults: Faults) => Column

export const createOperator: CreateOperator<DirectMappingConfig> = ({ fields }, context) => {
  const fill = fields.map((field) => compileField(field, context.inputs['in']!))
  return {
    accept(_port, batch) {
      const faults: Faults = new Map()
      const columns = fill.map((fillField) => fillField(batch, faults))
      const rejected = [...faults.values()].toSorted((a, b) => a.row - b.row)
      if (rejected.length > 0) context.reject(batch, rejected)
      context.count('in', batch.rowCount)
      context.count('rejected', rejected.length)
      context.count('out', batch.rowCount - rejected.length)
      const mapped = { ...batch, schema: context.output, columns }
      if (rejected.length === 0) return context.emit(mapped)
      const kept = rowsWithout(faults, batch.rowCount)
      if (kept.length > 0) return context.emit(selectRows(mapped, kept))
    },
    finish() {},
  }
}

function rowsWithout(faults: Faults, rowCount: number): Uint32Array {
  const rows = new Uint32Array(rowCount - faults.size)
  let count = 0
  for (let row = 0; row < rowCount; row++) if (!faults.has(row)) rows[count++] = row
  return rows
}

function compileField(field: MappedField, input: Schema): FillField {
  const value = valueOf(field, input)
  return (batch, faults) => {
    const column = cast(field, value(batch), batch, faults)
    if (field.required) requireValues(field, column, batch, faults)
    return column
  }
}

function valueOf({ from }: MappedField, input: Schema): (batch: Batch) => Column {
  if (from?.kind !== 'field') {
    const constant = from === null ? null : from.value
    return (batch) => ({ vector: constantVector(constant, batch.rowCount) })
  }
  const { field } = from
  const index = fieldIndex(input, field)
  if (index < 0)
    throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
  return (batch) => batch.columns[index]!
}

/** Also where the types agree already: a case field may promise a number and carry other text. */
function cast({ target, type }: MappedField, column: Column, batch: Batch, faults: Faults): Column {
  return castColumn(column, batch.rowCount, type, (row, value, code = `cast.${type}`) => {
    if (faults.has(row)) return
    faults.set(row, { row, code, field: target, value })
  })
}

function requireValues(field: MappedField, column: Column, batch: Batch, faults: Faults): void {
  const slice = newSlice()
  const { target } = field
  for (let row = 0; row < batch.rowCount; row++) {
    if (faults.has(row) || locate(column, row, slice)) continue
    faults.set(row, { row, code: 'mapping.required', field: target, value: null })
  }
}
