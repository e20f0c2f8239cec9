// Splits: parts of a text at a separator or by widths in characters, as fields or as rows.
import { restPolicies } from '../../../engine/nodes/split/config.ts'
import type { SplitConfig } from '../../../engine/nodes/split/config.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Dataset, Select } from '../oracle-node.ts'
import { column, literal } from '../sql/literals.ts'

const mostRows = 1000
/** More parts than any of the oracle's values has. */
const mostParts = 45

const trimmed = (sql: string, { trim }: SplitConfig): string => (trim ? `trimmed(${sql})` : sql)

/** A list of the parts; what is behind the last character is no part, but an empty text is one. */
function partsSql(config: SplitConfig, value: string, limit: number): string {
  const { by, separator, into, columns, width } = config
  if (by === 'separator') {
    const parts = `string_split(${value}, ${literal(separator)})`
    if (limit === 0) return parts
    const head = `list_slice(${parts}, 1, ${limit - 1})`
    const rest = `array_to_string(list_slice(${parts}, ${limit}, len(${parts})), ${literal(separator)})`
    return `case when len(${parts}) > ${limit} then list_append(${head}, ${rest}) else ${parts} end`
  }
  const widths = into === 'columns' ? columns.map((entry) => entry.width) : []
  const count = limit === 0 ? mostParts : limit
  const cuts = Array.from({ length: count }, (_, part) => {
    const from = into === 'rows' ? part * width : widths.slice(0, part).reduce((a, b) => a + b, 0)
    const own = into === 'rows' ? width : widths[part]
    const size = part === count - 1 || own === undefined ? '' : `, ${own}`
    return `case when ${part} = 0 or length(${value}) > ${from} then substr(${value}, ${from + 1}${size}) end`
  })
  return `list_filter([${cuts.join(', ')}], lambda part: part is not null)`
}

function toColumns(config: SplitConfig, { schema, table, most }: Dataset, index: number): Select {
  const value = column(index)
  const { columns, rest, keep } = config
  const limit = rest === 'last' ? columns.length : columns.length + 1
  const parts = partsSql(config, value, limit)
  const kept = schema.flatMap((_, at) => (keep || at !== index ? [at] : []))
  return {
    schema: [
      ...kept.map((at) => schema[at]!),
      ...columns.map(({ name }): Field => ({ name, type: 'string' })),
    ],
    columns: [
      ...kept.map((at) => column(at)),
      ...columns.map((_, at) => trimmed(`(${parts})[${at + 1}]`, config)),
    ],
    from: table,
    rejects: rest === 'reject' ? `coalesce(len(${parts}) > ${columns.length}, false)` : 'false',
    order: 'n',
    most,
  }
}

function toRows(config: SplitConfig, { schema, table, most }: Dataset, index: number): Select {
  const value = column(index)
  const part = trimmed('part', config)
  const parts = `case when ${value} is null then [null] else ${partsSql(config, value, config.limit)} end`
  const own = schema.map((_, at) => (at === index && !config.keep ? part : column(at)))
  const text = schema.map((field, at): Field =>
    at === index && !config.keep ? { name: field.name, type: 'string' } : field,
  )
  return {
    schema: config.keep ? [...text, { name: config.part, type: 'string' }] : text,
    columns: config.keep ? [...own, part] : own,
    from: `(select *, unnest(parts) as part, generate_subscripts(parts, 1) as nth from (select *, ${parts} as parts from ${table}))`,
    order: 'n, nth',
    most: most * mostParts,
  }
}

export const split = defineOracle<SplitConfig>({
  type: 'split',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema, most } = inputs['in']!
    const into = random.pick(['columns', 'rows'] as const)
    if (into === 'rows' && most * 4 > mostRows) return null
    const stamp = random.int(1, 999)
    const columns = random.list(1, 3, (index) => ({
      name: `part ${stamp}.${index}`,
      width: random.int(1, 4),
    }))
    return {
      config: {
        field: random.pick(schema).name,
        into,
        by: random.pick(['separator', 'widths']),
        separator: random.pick([',', ' ', 'a', '0', '\n', '/', '00', '本']),
        columns,
        rest: random.pick(restPolicies),
        width: random.int(1, 3),
        limit: random.pick([0, 0, 1, 2]),
        trim: random.chance(0.3),
        keep: random.chance(0.3),
        part: `part ${stamp}`,
      },
    }
  },
  select({ config }, inputs) {
    const input = inputs['in']!
    const index = input.schema.findIndex(({ name }) => name === config.field)
    return config.into === 'columns'
      ? toColumns(config, input, index)
      : toRows(config, input, index)
  },
  covers: [
    'columns',
    'rows',
    'separator',
    'widths',
    ...restPolicies,
    'limit',
    'trim',
    'keep',
    'rejects',
    'adds',
  ],
  reached: ({ into, by, rest, limit, trim, keep }, report) => [
    into,
    by,
    ...(into === 'columns' ? [rest] : []),
    ...(into === 'rows' && limit > 0 ? ['limit'] : []),
    ...(trim ? ['trim'] : []),
    ...(keep ? ['keep'] : []),
    ...(report.rejected > 0 ? ['rejects'] : []),
    ...(report.counters['added']! > 0 ? ['adds'] : []),
  ],
})
