// Static findings on writing to an object: its key must arrive, its required fields too, and nothing that it does not have.
import type { Problem } from '../../nodes/node-type.ts'
import type { Catalog } from '../../nodes/catalog.ts'
import { Problems } from '../../inference/problems.ts'
import { fieldIndex } from '../../value/schema.ts'
import type { Schema } from '../../value/schema.ts'
import type { WriteContext } from '../connector.ts'
import type { ObjectWrite } from './settings.ts'

type ObjectInfo = Catalog['objects'][number]

export function inferObjectWrite(
  write: ObjectWrite,
  { nodeId, input, catalog }: WriteContext,
): Problem[] {
  if (catalog === null) return []
  const problems = new Problems(nodeId)
  const formKey = 'write.object'
  const object = catalog.objects.find(({ name }) => name === write.object)
  if (object === undefined) {
    problems.error('object.not-found', { formKey, values: { object: write.object } })
    return problems.found
  }
  checkKey(write, object, input, problems)
  if (input === undefined) return problems.found
  checkUnknown(object, input, problems)
  checkRequired(write, object, input, problems)
  return problems.found
}

function checkKey(
  { key, mode }: ObjectWrite,
  object: ObjectInfo,
  input: Schema | undefined,
  problems: Problems,
): void {
  const fields = key.length === 0 ? object.key : key
  const values = { object: object.name }
  if (fields.length === 0 && mode !== 'insert' && mode !== 'replace') {
    problems.error('object.no-key', { formKey: 'write.key', values })
  }
  fields.forEach((field, index) => {
    const formKey = key.length === 0 ? 'write.key' : `write.key.${index}`
    if (!object.fields.some(({ name }) => name === field)) {
      problems.error('object.key-unknown', { field, formKey, values })
    } else if (input !== undefined && fieldIndex(input, field) < 0) {
      problems.error('object.key-not-arriving', { field, formKey, values })
    }
  })
}

function checkUnknown(object: ObjectInfo, input: Schema, problems: Problems): void {
  const values = { object: object.name }
  for (const { name, type } of input) {
    const own = object.fields.find((field) => field.name === name)
    if (own === undefined) {
      problems.error('object.unknown-field', { field: name, formKey: 'write.object', values })
    } else if (own.type !== type && own.type !== 'string') {
      problems.notice('object.field-type', {
        field: name,
        formKey: 'write.object',
        values: { ...values, from: type, to: own.type },
      })
    }
  }
}

/** An update may leave required fields out: the record has them already. */
function checkRequired(
  { mode }: ObjectWrite,
  object: ObjectInfo,
  input: Schema,
  problems: Problems,
): void {
  if (mode === 'update') return
  for (const { name, required } of object.fields) {
    if (!required || fieldIndex(input, name) >= 0) continue
    const values = { object: object.name }
    problems.error('object.field-required', { field: name, formKey: 'write.object', values })
  }
}
