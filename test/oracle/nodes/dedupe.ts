// Dedupes: the preferred row of each key, at its place; rows with a null in the key stand alone, or null equals null.
import type { DedupeConfig } from '../../../engine/nodes/dedupe/config.ts'
import { asIs, comparedAs } from '../../../engine/value/key.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { any, column } from '../sql/literals.ts'
import { key } from '../sql/macros.ts'
import { orderSql } from '../sql/order.ts'

const keeps = ['first', 'last', 'lowest', 'highest'] as const

function preference({ keep, by }: DedupeConfig, schema: readonly Field[]): string {
  if (keep === 'first') return 'n'
  if (keep === 'last') return 'n desc'
  const direction = keep === 'lowest' ? 'ascending' : 'descending'
  const terms = orderSql({ field: by, direction, nulls: 'last', collation: 'bytes' }, schema)
  return [...terms, 'n'].join(', ')
}

export const dedupe = defineOracle<DedupeConfig>({
  type: 'dedupe',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const names = inputs['in']!.schema.map(({ name }) => name)
    const chance = (): boolean => random.chance(0.25)
    return {
      config: {
        fields: chance() ? null : random.some(names, random.int(1, 2)),
        normalise: {
          ...asIs,
          trim: chance(),
          foldCase: chance(),
          foldWidth: chance(),
          nfkc: chance(),
          stripZeros: chance(),
          stripNumberZeros: chance(),
        },
        nulls: random.pick(['distinct', 'equal']),
        keep: random.pick(keeps),
        by: random.pick(names),
      },
    }
  },
  select({ config }, inputs) {
    const { schema, table, most } = inputs['in']!
    const { fields, normalise, nulls } = config
    const chosen = schema.flatMap(({ name, type }, index) =>
      fields === null || fields.includes(name) ? [{ type, value: column(index) }] : [],
    )
    const keys = chosen.map(({ type, value }) => key(value, comparedAs(type), normalise))
    const alone =
      fields !== null && nulls === 'distinct'
        ? any(chosen.map(({ value }) => `${value} is null`))
        : 'false'
    const rank = `row_number() over (partition by ${keys.join(', ')} order by ${preference(config, schema)})`
    return {
      schema,
      columns: schema.map((_, index) => column(index)),
      from: `(select *, ${rank} as place from ${table})`,
      keep: `place = 1 or ${alone}`,
      order: 'n',
      most,
    }
  },
  covers: [...keeps, 'distinct', 'equal', 'all fields', 'chosen fields', 'removes some'],
  reached: ({ keep, nulls, fields }, { counters }) => [
    keep,
    nulls,
    fields === null ? 'all fields' : 'chosen fields',
    ...(counters['removed']! > 0 ? ['removes some'] : []),
  ],
})
