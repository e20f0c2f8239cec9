// The key of a merge: its fields on either side, and how they are compared.
import { AwaseError } from '../../error.ts'
import { comparedTogether } from '../../value/key.ts'
import type { KeyPart } from '../../value/key-bytes.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Field, Schema } from '../../value/schema.ts'
import type { OperatorContext } from '../operator.ts'
import type { MergeConfig } from './config.ts'

function keyField(schema: Schema, field: string): number {
  const column = fieldIndex(schema, field)
  if (column >= 0) return column
  throw new AwaseError('schema.field-missing', { place: { field }, values: { field } })
}

/** What makes the key of a side. Throws `merge.no-key` and `schema.field-missing`. */
export function keyParts(
  { keys }: MergeConfig,
  inputs: OperatorContext['inputs'],
  side: 'left' | 'right',
): KeyPart[] {
  if (keys.length === 0) throw new AwaseError('merge.no-key')
  const left = inputs['left']!
  const right = inputs['right']!
  return keys.map((key) => {
    const columns = { left: keyField(left, key.left), right: keyField(right, key.right) }
    const as = comparedTogether(left[columns.left]!.type, right[columns.right]!.type) ?? 'text'
    return { column: columns[side], as, normalise: key.normalise }
  })
}

/** Throws `merge.key-types`. Numbers meet numbers, text meets text: `1` and `1.0` are one key as decimals and two as text, so nothing is guessed. */
export function checkTypes({ keys }: MergeConfig, left: Schema, right: Schema): void {
  for (const key of keys) {
    const a: Field = left[keyField(left, key.left)]!
    const b: Field = right[keyField(right, key.right)]!
    if (comparedTogether(a.type, b.type) !== null) continue
    const values = { field: key.left, right: key.right, leftType: a.type, rightType: b.type }
    throw new AwaseError('merge.key-types', { place: { field: key.left }, values })
  }
}
