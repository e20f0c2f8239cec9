// Checks of the fields that a node makes: they have names, and no name stands twice in its output.
import { fieldIndex, uniqueNames } from '../value/schema.ts'
import type { Field, Schema } from '../value/schema.ts'
import type { Problems } from './problems.ts'

/** A field that a node makes, and the form key under which its name stands. */
export interface MadeField {
  field: Field
  formKey: string
}

/**
 * The kept fields, then the made ones: the output of the node. Adds `shape.no-name` and `shape.name-taken`. Names stay unique even while one
 * is taken, so that what follows can be inferred.
 */
export function withMadeFields(
  kept: Schema,
  made: readonly MadeField[],
  problems: Problems,
): Schema {
  const taken = new Set(kept.map(({ name }) => name))
  for (const { field, formKey } of made) {
    if (field.name === '') problems.error('shape.no-name', { formKey })
    else if (taken.has(field.name)) {
      problems.error('shape.name-taken', { field: field.name, formKey })
    }
    taken.add(field.name)
  }
  const all = [...kept, ...made.map(({ field }) => field)]
  const names = uniqueNames(all.map(({ name }) => name))
  return all.map(({ type }, index) => ({ name: names[index]!, type }))
}

/** The field that a node works on; a problem when none is chosen or it is gone. */
export function chosenField(
  input: Schema | undefined,
  name: string,
  formKey: string,
  problems: Problems,
): Field | undefined {
  if (name !== '') return problems.field(input, name, formKey)
  problems.error('shape.no-field', { formKey })
  return undefined
}

/** The schema without a field. */
export function withoutField(schema: Schema, name: string): Schema {
  const index = fieldIndex(schema, name)
  return index < 0 ? schema : schema.toSpliced(index, 1)
}
