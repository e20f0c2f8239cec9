// Unpivots: a row of name and value for each chosen field of each row.
import type { UnpivotConfig } from '../../../engine/nodes/unpivot/config.ts'
import type { FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { column, literal } from '../sql/literals.ts'
import { isNumeric } from '../values.ts'

const mostRows = 4000

function shared(types: readonly FieldType[]): FieldType {
  if (types.every((type) => type === types[0])) return types[0]!
  return types.every(isNumeric) ? 'decimal' : 'string'
}

export const unpivot = defineOracle<UnpivotConfig>({
  type: 'unpivot',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema, most } = inputs['in']!
    const names = schema.map(({ name }) => name)
    const fields = random.some(names, random.int(1, Math.min(4, names.length)))
    if (most * fields.length > mostRows) return null
    const nulls = random.pick(['keep', 'skip'] as const)
    const stamp = random.int(1, 999)
    return { config: { fields, name: `name ${stamp}`, value: `value ${stamp}`, nulls } }
  },
  select({ config: { fields, name, value, nulls } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const kept = schema.flatMap((field, index) => (fields.includes(field.name) ? [] : [index]))
    const chosen = fields.map((field) => schema.findIndex((other) => other.name === field))
    const parts = chosen.map((index, part) => {
      const values = [...kept.map((other) => column(other)), literal(fields[part]!), column(index)]
      const named = values.map((sql, at) => `${sql} as ${column(at)}`)
      return `select ${named.join(', ')}, n, ${part} as part from ${table}`
    })
    const width = kept.length + 2
    return {
      schema: [
        ...kept.map((index) => schema[index]!),
        { name, type: 'string' },
        { name: value, type: shared(chosen.map((index) => schema[index]!.type)) },
      ],
      columns: Array.from({ length: width }, (_, index) => column(index)),
      from: `(${parts.join(' union all ')})`,
      keep: nulls === 'skip' ? `${column(width - 1)} is not null` : 'true',
      order: 'n, part',
      most: most * fields.length,
    }
  },
  covers: ['keep', 'skip', 'several fields'],
  reached: ({ nulls, fields }) => [nulls, ...(fields.length > 1 ? ['several fields'] : [])],
})
