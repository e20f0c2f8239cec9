// Unions: all rows of the first dataset, then all of the second; fields by name or by position.
import type { UnionConfig } from '../../../engine/nodes/union/config.ts'
import { uniqueNames } from '../../../engine/value/schema.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Dataset } from '../oracle-node.ts'
import { column, literal } from '../sql/literals.ts'
import { isNumeric } from '../values.ts'

interface Pair {
  name: string
  a?: number
  b?: number
  type: FieldType | null
}

const mostRows = 4000

function common(a: Field | undefined, b: Field | undefined): FieldType | null {
  if (a === undefined || b === undefined || a.type === b.type) return (a ?? b)!.type
  return isNumeric(a.type) && isNumeric(b.type) ? 'decimal' : null
}

function pairs(
  match: UnionConfig['match'],
  first: readonly Field[],
  second: readonly Field[],
): Pair[] {
  if (match === 'position') {
    const longer = [...first, ...second.slice(first.length)]
    const names = uniqueNames(longer.map(({ name }) => name))
    return names.map((name, index) => ({
      name,
      ...(index < first.length ? { a: index } : {}),
      ...(index < second.length ? { b: index } : {}),
      type: common(first[index], second[index]),
    }))
  }
  const names = [...new Set([...first, ...second].map(({ name }) => name))]
  return names.map((name) => {
    const a = first.findIndex((field) => field.name === name)
    const b = second.findIndex((field) => field.name === name)
    const places = { ...(a < 0 ? {} : { a }), ...(b < 0 ? {} : { b }) }
    return { name, ...places, type: common(first[a], second[b]) }
  })
}

export const union = defineOracle<UnionConfig>({
  type: 'union',
  version: 1,
  ports: ['first', 'second'],
  make(random, inputs) {
    const { first, second } = inputs as { first: Dataset; second: Dataset }
    if (first.most + second.most > mostRows) return null
    const possible = (['name', 'position'] as const).filter((match) =>
      pairs(match, first.schema, second.schema).every(({ type }) => type !== null),
    )
    if (possible.length === 0) return null
    const match = random.pick(possible)
    const lacking = pairs(match, first.schema, second.schema).filter(
      ({ a, b }) => a === undefined || b === undefined,
    )
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
    const { first, second } = inputs as { first: Dataset; second: Dataset }
    const fields = pairs(match, first.schema, second.schema)
    const absent = missing === 'value' ? literal(missingValue) : 'null::varchar'
    const side = (table: string, of: 'a' | 'b'): string => {
      const values = fields.map((field, index) => {
        const place = field[of]
        return `${place === undefined ? absent : column(place)} as ${column(index)}`
      })
      return `select ${values.join(', ')}, ${of === 'a' ? 1 : 2} as side, n from ${table}`
    }
    return {
      schema: fields.map(({ name, type }) => ({ name, type: type! })),
      columns: fields.map((_, index) => column(index)),
      from: `(${side(first.table, 'a')} union all ${side(second.table, 'b')})`,
      order: 'side, n',
      most: first.most + second.most,
    }
  },
  covers: ['name', 'position', 'null', 'value', 'problem'],
  reached: ({ match, missing }) => [match, missing],
})
