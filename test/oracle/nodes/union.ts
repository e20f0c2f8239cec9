// Unions: all rows of one dataset after those of another; fields by name or by position.
import type { UnionConfig } from '../../../engine/nodes/union/config.ts'
import { uniqueNames } from '../../../engine/value/schema.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Dataset, Inputs } from '../oracle-node.ts'
import { column, literal } from '../sql/literals.ts'
import { isNumeric } from '../values.ts'

/** A field: where it stands in each dataset, and what it is there; null where types differ that cannot be one. */
interface United {
  name: string
  places: (number | undefined)[]
  type: FieldType | null
}

const mostRows = 4000
const needed = ['first', 'second']
const further = ['third', 'fourth', 'seventh', 'tenth']

function datasetsOf(inputs: Inputs): Dataset[] {
  return [...needed, ...further].flatMap((port) => {
    const dataset = inputs[port]
    return dataset === undefined ? [] : [dataset]
  })
}

function common(types: readonly FieldType[]): FieldType | null {
  const [first, ...others] = new Set(types)
  if (others.length === 0) return first!
  return types.every(isNumeric) ? 'decimal' : null
}

function united(match: UnionConfig['match'], datasets: readonly Dataset[]): United[] {
  const schemas = datasets.map(({ schema }) => schema)
  return match === 'name' ? byName(schemas) : byPosition(schemas)
}

function unite(
  name: string,
  schemas: readonly (readonly Field[])[],
  places: readonly number[],
): United {
  const there = places.map((place, dataset) => schemas[dataset]![place])
  return {
    name,
    places: places.map((place, dataset) => (there[dataset] === undefined ? undefined : place)),
    type: common(there.flatMap((field) => (field === undefined ? [] : [field.type]))),
  }
}

function byName(schemas: readonly (readonly Field[])[]): United[] {
  const names = [...new Set(schemas.flat().map(({ name }) => name))]
  return names.map((name) => {
    const places = schemas.map((schema) => schema.findIndex((field) => field.name === name))
    return unite(name, schemas, places)
  })
}

function byPosition(schemas: readonly (readonly Field[])[]): United[] {
  const width = Math.max(...schemas.map(({ length }) => length))
  const owners = Array.from({ length: width }, (_, index) => {
    return schemas.map((schema) => schema[index]).find((field) => field !== undefined)!
  })
  return uniqueNames(owners.map(({ name }) => name)).map((name, index) => {
    const places = schemas.map(() => index)
    return unite(name, schemas, places)
  })
}

export const union = defineOracle<UnionConfig>({
  type: 'union',
  version: 1,
  ports: needed,
  optional: further,
  make(random, inputs) {
    const datasets = datasetsOf(inputs)
    if (datasets.reduce((sum, { most }) => sum + most, 0) > mostRows) return null
    const possible = (['name', 'position'] as const).filter((match) =>
      united(match, datasets).every(({ type }) => type !== null),
    )
    if (possible.length === 0) return null
    const match = random.pick(possible)
    const lacking = united(match, datasets).filter(({ places }) => places.includes(undefined))
    const missing = random.pick(
      lacking.length === 0 ? (['null', 'value', 'problem'] as const) : (['null', 'value'] as const),
    )
    // One that every type of the lacking fields takes as it stands.
    const fits = lacking.every(({ type }) => type === 'string' || type === 'integer')
    return {
      config: {
        match,
        missing: fits ? missing : 'null',
        missingValue: missing === 'value' ? '7' : '',
      },
    }
  },
  select({ config: { match, missing, missingValue } }, inputs) {
    const datasets = datasetsOf(inputs)
    const fields = united(match, datasets)
    const absent = missing === 'value' ? literal(missingValue) : 'null::varchar'
    const sides = datasets.map(({ table }, dataset) => {
      const values = fields.map(({ places }, index) => {
        const place = places[dataset]
        return `${place === undefined ? absent : column(place)} as ${column(index)}`
      })
      return `select ${values.join(', ')}, ${dataset} as side, n from ${table}`
    })
    return {
      schema: fields.map(({ name, type }) => ({ name, type: type! })),
      columns: fields.map((_, index) => column(index)),
      from: `(${sides.join(' union all ')})`,
      order: 'side, n',
      most: datasets.reduce((sum, { most }) => sum + most, 0),
    }
  },
  covers: ['name', 'position', 'null', 'value', 'problem', 'more than two'],
  reached: ({ match, missing }, { rowsIn }) => [
    match,
    missing,
    ...(Object.keys(rowsIn).length > 2 ? ['more than two'] : []),
  ],
})
