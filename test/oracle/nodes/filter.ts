// Filters: the rows for which the condition holds.
import type { FilterConfig } from '../../../engine/nodes/filter/config.ts'
import { conditionCovers, conditionReached, someCondition } from '../conditions.ts'
import { defineOracle } from '../oracle-node.ts'
import { conditionSql } from '../sql/condition.ts'
import { column } from '../sql/literals.ts'

export const filter = defineOracle<FilterConfig>({
  type: 'filter',
  version: 1,
  ports: ['in'],
  make: (random, inputs) => ({
    config: { condition: someCondition(random, inputs['in']!.schema) },
  }),
  select({ config: { condition } }, inputs) {
    const { schema, table, most } = inputs['in']!
    return {
      schema,
      columns: schema.map((_, index) => column(index)),
      from: table,
      keep: conditionSql(condition, schema),
      order: 'n',
      most,
    }
  },
  covers: [...conditionCovers, 'keeps some', 'removes some'],
  reached: ({ condition }, { counters }) => [
    ...conditionReached(condition),
    ...(counters['kept']! > 0 ? ['keeps some'] : []),
    ...(counters['removed']! > 0 ? ['removes some'] : []),
  ],
})
