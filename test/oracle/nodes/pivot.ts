// Pivots: one row for each group, a cell for each declared key; a value that cannot be summed rejects its row.
import { pivotAggregates } from '../../../engine/nodes/pivot/config.ts'
import type { PivotConfig } from '../../../engine/nodes/pivot/config.ts'
import { asIs, comparedAs } from '../../../engine/value/key.ts'
import type { ComparedAs } from '../../../engine/value/key.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { any, column, literal } from '../sql/literals.ts'
import { key, sumText } from '../sql/macros.ts'
import { orderSql } from '../sql/order.ts'
import { isNumeric, valid } from '../values.ts'

const indexOf = (schema: readonly Field[], field: string): number =>
  schema.findIndex(({ name }) => name === field)

function cellSql(
  { aggregate, value: field }: PivotConfig,
  value: string,
  isKey: string,
  schema: readonly Field[],
): string {
  if (aggregate === 'count') return `(count(${value}) filter (where ${isKey}))::varchar`
  if (aggregate === 'sum') return sumText(`(case when ${isKey} then ${value} end)`)
  const direction = aggregate === 'max' ? 'descending' : 'ascending'
  const byValue = orderSql({ field, direction, nulls: 'last', collation: 'bytes' }, schema)
  const order = [...(aggregate === 'first' ? [] : byValue), 'n'].join(', ')
  return `(list(${value} order by ${order}) filter (where ${isKey} and ${value} is not null))[1]`
}

/** Two keys of one value are a problem of the job. Times without an offset count as UTC. */
const comparedValue: Readonly<Record<ComparedAs, (text: string) => unknown>> = {
  number: Number,
  moment: (text) => Date.parse(/Z|[+-]..:..$/.test(text) ? text : `${text}Z`),
  text: (text) => text,
}

function cellType(aggregate: PivotConfig['aggregate'], type: FieldType): FieldType {
  if (aggregate === 'count') return 'integer'
  return aggregate === 'sum' ? 'decimal' : type
}

export const pivot = defineOracle<PivotConfig>({
  type: 'pivot',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const names = schema.map(({ name }) => name)
    // Of few values keys repeat, so that a second first is ignored.
    const few = schema.filter(({ type }) => type === 'boolean')
    const field = random.pick(few.length > 0 ? few : schema)
    const aggregate = random.pick([...pivotAggregates, 'first'] as const)
    const fitting = schema.filter(({ type }) => aggregate !== 'sum' || isNumeric(type))
    if (fitting.length === 0) return null
    const value = random.pick(fitting)
    const given = valid[field.type].slice(0, 10)
    const compared = comparedValue[comparedAs(field.type)]
    const keys = given.filter(
      (text, at) => given.findIndex((other) => compared(other) === compared(text)) === at,
    )
    const columns = random
      .some(keys, random.int(1, 8))
      .map((text, index) => ({ key: text, name: `key ${index}` }))
    return {
      config: {
        groupBy: random.some(names, random.pick([0, 0, 1, 2])),
        key: field.name,
        value: value.name,
        aggregate,
        columns,
      },
    }
  },
  select({ config }, inputs) {
    const { schema, table, most } = inputs['in']!
    const groups = config.groupBy.map((field) => indexOf(schema, field))
    const keyIndex = indexOf(schema, config.key)
    const keyType = schema[keyIndex]!.type
    const valueField = schema[indexOf(schema, config.value)]!
    const value = column(indexOf(schema, config.value))
    const own = key(column(keyIndex), comparedAs(keyType), asIs)
    const isKey = config.columns.map(
      (entry) => `coalesce(${own} = ${key(literal(entry.key), comparedAs(keyType), asIs)}, false)`,
    )
    const bad = `${any(isKey)}`
    const rejects =
      config.aggregate === 'sum'
        ? `(${bad}) and ${value} is not null and num(${value}) is null`
        : 'false'
    const cells = isKey.map((test) => cellSql(config, value, test, schema))
    const heads = groups.map((index) => `(list(${column(index)} order by n))[1]`)
    const by = groups.map((index) => key(column(index), comparedAs(schema[index]!.type), asIs))
    const named = [...heads, ...cells].map((sql, index) => `${sql} as ${column(index)}`)
    return {
      schema: [
        ...groups.map((index) => schema[index]!),
        ...config.columns.map(({ name }) => ({
          name,
          type: cellType(config.aggregate, valueField.type),
        })),
      ],
      columns: named.map((_, index) => column(index)),
      from: `(select ${named.join(', ')}, min(n) as n from ${table} where not (${rejects})${by.length === 0 ? ' having count(*) > 0' : ` group by ${by.join(', ')}`})`,
      rejectedFrom: table,
      rejects,
      order: 'n',
      most,
    }
  },
  covers: [...pivotAggregates, 'no group', 'unknown key', 'ignored'],
  reached: ({ aggregate, groupBy }, { counters }) => [
    aggregate,
    ...(groupBy.length === 0 ? ['no group'] : []),
    ...(counters['unknown']! > 0 ? ['unknown key'] : []),
    ...(counters['ignored']! > 0 ? ['ignored'] : []),
  ],
})
