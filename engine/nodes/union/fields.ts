// Which field of each dataset fills which field of a union.
import { isNumeric, uniqueNames } from '../../value/schema.ts'
import type { Field, FieldType, Schema } from '../../value/schema.ts'
import type { UnionConfig } from './config.ts'

/** A field of the union: where it stands in each dataset, -1 where it is not there; no `type` when the two cannot be one. */
export interface UnitedField {
  name: string
  type: FieldType | null
  first: number
  second: number
}

export function unitedFields(
  match: UnionConfig['match'],
  first: Schema,
  second: Schema,
): UnitedField[] {
  return match === 'name' ? byName(first, second) : byPosition(first, second)
}

function byName(first: Schema, second: Schema): UnitedField[] {
  const positions = new Map(second.map(({ name }, index) => [name, index]))
  const names = new Set(first.map(({ name }) => name))
  const shared = first.map((field, index) =>
    united(field.name, field, index, second, positions.get(field.name) ?? -1),
  )
  const added = second.flatMap(({ name, type }, index) =>
    names.has(name) ? [] : [{ name, type, first: -1, second: index }],
  )
  return [...shared, ...added]
}

/** Named after the first dataset; what the second has beyond it keeps its own name, made unique. */
function byPosition(first: Schema, second: Schema): UnitedField[] {
  const beyond = second.slice(first.length)
  const names = uniqueNames([...first, ...beyond].map(({ name }) => name))
  return names.map((name, index) => {
    const field = first[index]
    if (field === undefined) return { name, type: second[index]!.type, first: -1, second: index }
    return united(name, field, index, second, index < second.length ? index : -1)
  })
}

function united(name: string, field: Field, at: number, other: Schema, index: number): UnitedField {
  const type = index < 0 ? field.type : commonType(field.type, other[index]!.type)
  return { name, type, first: at, second: index }
}

/** A whole number is a decimal too; nothing else is guessed. */
function commonType(a: FieldType, b: FieldType): FieldType | null {
  if (a === b) return a
  return isNumeric(a) && isNumeric(b) ? 'decimal' : null
}
