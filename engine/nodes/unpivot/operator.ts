// Runs an unpivot: each row becomes one row for each of the fields, in their order.
import { locate } from '../../batch/batch.ts'
import { newSlice } from '../../batch/vector.ts'
import type { Slice } from '../../batch/vector.ts'
import { AwaseError } from '../../error.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import { ExpandedRows } from '../expanded-rows.ts'
import type { Origin } from '../expanded-rows.ts'
import type { CreateOperator } from '../operator.ts'
import type { UnpivotConfig } from './config.ts'

const nameField = 0
const valueField = 1
const encoder = new TextEncoder()

export const createOperator: CreateOperator<UnpivotConfig> = (config, context) => {
  const input = context.inputs['in']!
  const fields = config.fields.map((name) => ({ index: indexOf(input, name), name: text(name) }))
  const { output } = context
  const rows = new ExpandedRows({ output, origins: originsOf(config, input), emit: context.emit })
  const value = newSlice()
  return {
    async accept(_port, batch) {
      let out = 0
      let skipped = 0
      for (let row = 0; row < batch.rowCount; row++) {
        for (const { index, name } of fields) {
          if (rows.isFull) out += await rows.flush(batch)
          const known = locate(batch.columns[index]!, row, value)
          if (!known && config.nulls === 'skip') {
            skipped++
            continue
          }
          rows.value(nameField, name)
          if (known) rows.value(valueField, value)
          else rows.noValue(valueField)
          rows.add(row)
        }
      }
      out += await rows.flush(batch)
      context.count('in', batch.rowCount)
      context.count('added', out + skipped - batch.rowCount)
      context.count('out', out)
      context.count('skipped', skipped)
    },
    finish() {},
  }
}

function text(value: string): Slice {
  const bytes = encoder.encode(value)
  return { bytes, start: 0, end: bytes.length }
}

function indexOf(input: Schema, field: string): number {
  const index = fieldIndex(input, field)
  if (index >= 0) return index
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}

function originsOf({ fields }: UnpivotConfig, input: Schema): Origin[] {
  const kept = input.flatMap(({ name }, index): Origin[] =>
    fields.includes(name) ? [] : [{ input: index }],
  )
  return [...kept, { made: nameField }, { made: valueField }]
}
