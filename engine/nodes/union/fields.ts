// Which field of each dataset fills which field of a union.
import { isNumeric, uniqueNames } from '../../value/schema.ts'
import type { FieldType, Schema } from '../../value/schema.ts'
import type { UnionConfig } from './config.ts'
import { unionPorts } from './ports.ts'

/** One of the datasets, in their order. */
export interface UnitedDataset {
  port: string
  schema: Schema
}

/** A field of the union: where it stands in each dataset, -1 where it is not there; no `type` when those there are cannot be one. */
export interface UnitedField {
  name: string
  type: FieldType | null
  places: readonly number[]
}

/** The datasets that arrive. */
export function unitedDatasets(inputs: Readonly<Record<string, Schema>>): UnitedDataset[] {
  return unionPorts.flatMap((port) => {
    const schema = inputs[port]
    return schema === undefined ? [] : [{ port, schema }]
  })
}

export function unitedFields(
  match: UnionConfig['match'],
  datasets: readonly UnitedDataset[],
): UnitedField[] {
  const schemas = datasets.map(({ schema }) => schema)
  return match === 'name' ? byName(schemas) : byPosition(schemas)
}

/** Those of the first dataset, then what each further one adds. */
function byName(schemas: readonly Schema[]): UnitedField[] {
  const places = new Map<string, number[]>()
  schemas.forEach((schema, dataset) => {
    schema.forEach(({ name }, index) => {
      const known = places.get(name) ?? schemas.map(() => -1)
      known[dataset] = index
      places.set(name, known)
    })
  })
  return [...places].map(([name, at]) => ({ name, type: typeOf(schemas, at), places: at }))
}

/** Named after the first dataset that reaches so far; names that are taken are made unique. */
function byPosition(schemas: readonly Schema[]): UnitedField[] {
  const width = Math.max(...schemas.map(({ length }) => length))
  const owners = Array.from({ length: width }, (_, index) => {
    return schemas.find(({ length }) => index < length)![index]!
  })
  const names = uniqueNames(owners.map(({ name }) => name))
  return names.map((name, index) => {
    const at = schemas.map(({ length }) => (index < length ? index : -1))
    return { name, type: typeOf(schemas, at), places: at }
  })
}

function typeOf(schemas: readonly Schema[], places: readonly number[]): FieldType | null {
  const types = places.flatMap((place, dataset) => {
    return place < 0 ? [] : [schemas[dataset]![place]!.type]
  })
  return types.reduce<FieldType | null>(
    (all, type) => (all === null ? null : commonType(all, type)),
    types[0]!,
  )
}

/** A whole number is a decimal too; nothing else is guessed. */
function commonType(a: FieldType, b: FieldType): FieldType | null {
  if (a === b) return a
  return isNumeric(a) && isNumeric(b) ? 'decimal' : null
}

/** Two datasets whose fields cannot be one, as values of a message. */
export function typeClash(
  datasets: readonly UnitedDataset[],
  { places }: UnitedField,
): Record<'firstPort' | 'firstType' | 'secondPort' | 'secondType', string> {
  const there = datasets.flatMap(({ port, schema }, dataset) => {
    const place = places[dataset]!
    return place < 0 ? [] : [{ port, type: schema[place]!.type }]
  })
  const [first] = there
  const other = there.find(({ type }) => commonType(first!.type, type) === null) ?? there.at(-1)!
  return {
    firstPort: first!.port,
    firstType: first!.type,
    secondPort: other.port,
    secondType: other.type,
  }
}

/** Ports whose datasets lack the field. */
export function lackingPorts(
  datasets: readonly UnitedDataset[],
  { places }: UnitedField,
): string[] {
  return datasets.flatMap(({ port }, dataset) => (places[dataset]! < 0 ? [port] : []))
}
