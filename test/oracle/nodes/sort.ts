// Sorts: by many keys; equal rows stay as they came.
import type { SortConfig } from '../../../engine/nodes/sort/config.ts'
import { collations } from '../../../engine/value/collation.ts'
import { defineOracle } from '../oracle-node.ts'
import { column } from '../sql/literals.ts'
import { orderSql } from '../sql/order.ts'

export const sort = defineOracle<SortConfig>({
  type: 'sort',
  version: 1,
  ports: ['in'],
  make: (random, inputs) => ({
    config: {
      keys: random.list(0, 3, () => ({
        field: random.pick(inputs['in']!.schema).name,
        direction: random.pick(['ascending', 'descending']),
        nulls: random.pick(['first', 'last']),
        collation: random.pick(collations),
      })),
    },
  }),
  select({ config: { keys } }, inputs) {
    const { schema, table, most } = inputs['in']!
    return {
      schema,
      columns: schema.map((_, index) => column(index)),
      from: table,
      order: [...keys.flatMap((key) => orderSql(key, schema)), 'n'].join(', '),
      most,
    }
  },
  covers: ['no key', 'several keys', 'ascending', 'descending', 'first', 'last', ...collations],
  reached: ({ keys }) => [
    ...(keys.length === 0 ? ['no key'] : []),
    ...(keys.length > 1 ? ['several keys'] : []),
    ...keys.flatMap(({ direction, nulls, collation }) => [direction, nulls, collation]),
  ],
})
