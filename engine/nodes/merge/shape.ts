// What a merge is while it runs: which rows and fields go on, and what makes the keys.
import type { KeyPart } from '../../value/key-bytes.ts'
import type { Schema } from '../../value/schema.ts'
import type { OperatorContext } from '../operator.ts'
import type { MergeConfig } from './config.ts'
import { keptFields } from './infer.ts'
import { checkTypes, keyParts } from './key-parts.ts'
import { fieldsChosen, rowsKept } from './rows-kept.ts'
import type { RowsKept } from './rows-kept.ts'

export interface MergeShape {
  keeps: RowsKept
  /** Left fields that go on: where they stand. */
  keptLeft: readonly number[]
  /** Right fields that go on: where they stand, and what they are. */
  kept: readonly number[]
  fields: Schema
  leftKey: readonly KeyPart[]
  rightKey: readonly KeyPart[]
}

/** Throws `merge.no-key`, `schema.field-missing`, `merge.key-types`. */
export function mergeShape(config: MergeConfig, inputs: OperatorContext['inputs']): MergeShape {
  const left = inputs['left']!
  const right = inputs['right']!
  checkTypes(config, left, right)
  const { leftFields, rightFields } = fieldsChosen(config)
  const kept = keptFields(rightFields, right)
  return {
    keeps: rowsKept(config),
    keptLeft: keptFields(leftFields, left),
    kept,
    fields: kept.map((index) => right[index]!),
    leftKey: keyParts(config, inputs, 'left'),
    rightKey: keyParts(config, inputs, 'right'),
  }
}
