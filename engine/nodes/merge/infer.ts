// What a merge makes of its inputs: the kept left fields, then the kept right fields under unique names.
import { comparedTogether } from '../../value/key.ts'
import { uniqueNames } from '../../value/schema.ts'
import type { Field, Schema } from '../../value/schema.ts'
import type { InferContext, Inference } from '../node-type.ts'
import { Problems } from '../../inference/problems.ts'
import type { MergeConfig } from './config.ts'
import { fieldsChosen } from './rows-kept.ts'

export function inferMerge(config: MergeConfig, context: InferContext): Inference {
  const problems = new Problems(context.nodeId)
  const { left, right } = context.inputs
  checkKeys(config, left, right, problems)
  const { leftFields, rightFields } = fieldsChosen(config)
  leftFields?.forEach((name, index) => problems.field(left, name, `leftFields.${index}`))
  rightFields?.forEach((name, index) => problems.field(right, name, `rightFields.${index}`))
  if (left === undefined || right === undefined) return { problems: problems.found }
  const output = mergedSchema(config, left, right)
  if (output.length === 0) {
    const side = config.how === 'right-only' ? 'rightFields' : 'leftFields'
    problems.error('merge.no-field', { formKey: side })
  }
  return { output, problems: problems.found }
}

/** Indices of the fields of a side that go on, in the order of its schema. */
export function keptFields(wanted: MergeConfig['rightFields'], schema: Schema): number[] {
  const names = wanted === null ? null : new Set(wanted)
  return schema.flatMap(({ name }, index) => (names === null || names.has(name) ? [index] : []))
}

/** Kept left fields, then kept right fields with the prefix; a name that is taken becomes `name (2)`. A side that never goes on takes no name. */
export function mergedSchema(config: MergeConfig, left: Schema, right: Schema): Schema {
  const { leftFields, rightFields } = fieldsChosen(config)
  const keptLeft = keptFields(leftFields, left).map((index) => left[index]!)
  const keptRight = keptFields(rightFields, right).map((index) => right[index]!)
  const fields = [
    ...keptLeft,
    ...keptRight.map(({ name, type }) => ({ name: config.rightPrefix + name, type })),
  ]
  const names = uniqueNames(fields.map(({ name }) => name))
  return fields.map(({ type }, index) => ({ name: names[index]!, type }))
}

function checkKeys(
  { keys }: MergeConfig,
  left: Schema | undefined,
  right: Schema | undefined,
  problems: Problems,
): void {
  if (keys.length === 0) problems.error('merge.no-key', { formKey: 'keys' })
  keys.forEach((key, index) => {
    const formKey = `keys.${index}`
    if (key.left === '' || key.right === '') {
      const side = key.left === '' ? 'left' : 'right'
      problems.error('merge.key-incomplete', { formKey: `${formKey}.${side}` })
      return
    }
    const leftField = problems.field(left, key.left, `${formKey}.left`)
    const rightField = problems.field(right, key.right, `${formKey}.right`)
    if (leftField === undefined || rightField === undefined) return
    checkTypes(leftField, rightField, formKey, problems)
  })
}

/** A number never equals a text; two kinds of text can, when they are written alike. */
function checkTypes(left: Field, right: Field, formKey: string, problems: Problems): void {
  const place = {
    field: left.name,
    formKey,
    values: { right: right.name, leftType: left.type, rightType: right.type },
  }
  const compared = comparedTogether(left.type, right.type)
  if (compared === null) problems.error('merge.key-types', place)
  else if (compared === 'text' && left.type !== right.type) {
    problems.notice('merge.key-formats', place)
  }
}
