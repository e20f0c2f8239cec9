// Types of values, and the schema of a dataset: ordered, typed, uniquely named fields.
import * as z from 'zod/mini'
import { AwaseError } from '../error.ts'

/** A value is its text; the type says how that text is read (design: text stays text). */
export const fieldTypes = [
  'string',
  'integer',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'gsid',
  'json',
] as const
export const fieldTypeSchema = z.enum(fieldTypes)
export type FieldType = z.infer<typeof fieldTypeSchema>

export const fieldSchema = z.object({
  name: z.string().check(z.minLength(1)),
  type: fieldTypeSchema,
})
export type Field = z.infer<typeof fieldSchema>
export type Schema = readonly Field[]

/** Numbers are compared by value, every other type by its text. */
export function isNumeric(type: FieldType): boolean {
  return type === 'integer' || type === 'decimal'
}

/** A day or a time. */
export function isTemporal(type: FieldType): boolean {
  return type === 'date' || type === 'datetime'
}

/** Index of the field in its schema, -1 when it is not there. Names compare exactly. */
export function fieldIndex(schema: Schema, name: string): number {
  return schema.findIndex((field) => field.name === name)
}

/** The field and where it stands. Throws `schema.field-missing` when it is not there: what inference has found a problem. */
export function fieldOf(schema: Schema, name: string): { index: number; type: FieldType } {
  const index = fieldIndex(schema, name)
  if (index >= 0) return { index, type: schema[index]!.type }
  throw new AwaseError('schema.field-missing', { place: { field: name }, values: { field: name } })
}

/** Makes names unique in order: `name`, `name (2)`, `name (3)`; an empty name becomes `column N` (N from 1). */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((given, index) => {
    const base = given === '' ? `column ${index + 1}` : given
    let name = base
    for (let n = 2; taken.has(name); n++) name = `${base} (${n})`
    taken.add(name)
    return name
  })
}

/** The schema with `field` in place of the one of its name, or at the end when there is none. */
export function withField(schema: Schema, field: Field): Schema {
  const index = fieldIndex(schema, field.name)
  return index < 0 ? [...schema, field] : schema.with(index, field)
}
