// Aggregates: groups by key, null equal to null, in the order in which they begin; sums and averages exact.
import { listOrders, measureKinds, orderField } from '../../../engine/nodes/aggregate/config.ts'
import type { AggregateConfig, Measure } from '../../../engine/nodes/aggregate/config.ts'
import { roundings } from '../../../engine/value/decimal.ts'
import { asIs, comparedAs } from '../../../engine/value/key.ts'
import type { Field, FieldType } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { column, literal } from '../sql/literals.ts'
import { averageText, key, sumText } from '../sql/macros.ts'
import { orderSql } from '../sql/order.ts'
import { isNumeric } from '../values.ts'

function someMeasure(random: Random, index: number, schema: readonly Field[]): Measure | null {
  const kind = random.pick(measureKinds)
  const fitting = schema.filter(({ type }) => {
    return (kind !== 'average' && kind !== 'sum') || isNumeric(type)
  })
  if (fitting.length === 0) return null
  const { name: field } = random.pick(fitting)
  const separator = random.pick([', ', '', '|'])
  return {
    kind,
    field,
    as: `measure ${index}`,
    scale: random.int(0, 6),
    rounding: random.pick(roundings),
    separator,
    distinct: random.chance(0.4),
    order: random.pick(listOrders),
    orderBy: random.chance(0.5) ? random.pick(schema).name : '',
  }
}

/** Of one field in every rounding. */
function averages(random: Random, schema: readonly Field[]): Measure[] {
  const fitting = schema.filter(({ type }) => isNumeric(type))
  if (fitting.length === 0) return []
  const { name: field } = random.pick(fitting)
  const scale = random.int(0, 6)
  return roundings.map((rounding) => {
    const as = `average ${rounding}`
    const unused = { separator: '', distinct: false, order: 'rows' as const, orderBy: '' }
    return { kind: 'average', field, as, scale, rounding, ...unused }
  })
}

function typeOf(kind: Measure['kind'], type: FieldType): FieldType {
  if (kind === 'rows' || kind === 'count' || kind === 'distinct') return 'integer'
  if (kind === 'average' || kind === 'sum') return 'decimal'
  return kind === 'list' ? 'string' : type
}

function measureSql(measure: Measure, schema: readonly Field[]): string {
  const { kind, field, scale, rounding, separator, distinct, order } = measure
  const index = schema.findIndex(({ name }) => name === field)
  const value = column(index)
  const ordered = (terms: string): string =>
    `list(${value} order by ${terms}) filter (where ${value} is not null)`
  const orderOf = (direction: 'ascending' | 'descending', by = field): string =>
    [...orderSql({ field: by, direction, nulls: 'last', collation: 'bytes' }, schema), 'n'].join(
      ', ',
    )
  const extreme = (direction: 'ascending' | 'descending'): string => ordered(orderOf(direction))
  switch (kind) {
    case 'rows':
      return 'count(*)::varchar'
    case 'count':
      return `count(${value})::varchar`
    case 'distinct':
      return `count(distinct ${key(value, comparedAs(schema[index]!.type), asIs)})::varchar`
    case 'sum':
      return sumText(value)
    case 'average':
      return averageText(value, scale, rounding)
    case 'min':
      return `(${extreme('ascending')})[1]`
    case 'max':
      return `(${extreme('descending')})[1]`
    case 'first':
      return `(${ordered('n')})[1]`
    case 'last':
      return `(${ordered('n')})[-1]`
    case 'list': {
      const by = order === 'rows' ? 'n' : orderOf(order, orderField(measure) || field)
      const keys = `list(${key(value, comparedAs(schema[index]!.type), asIs)} order by ${by}) filter (where ${value} is not null)`
      const values = distinct
        ? `list_filter(${ordered(by)}, lambda x, i: list_position(${keys}, (${keys})[i]) = i)`
        : ordered(by)
      return `array_to_string(${values}, ${literal(separator)})`
    }
  }
}

function listsBy(measure: Measure): string[] {
  if (orderField(measure) === '') return []
  return [`${measure.distinct ? 'distinct list' : 'list'} by another field`]
}

export const aggregate = defineOracle<AggregateConfig>({
  type: 'aggregate',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const names = schema.map(({ name }) => name)
    const measures = random.list(0, 4, (index) => someMeasure(random, index, schema))
    const config = {
      groupBy: random.some(names, random.int(0, 2)).map((field) => ({ field })),
      measures: [
        ...measures.filter((measure) => measure !== null),
        ...(random.chance(0.3) ? averages(random, schema) : []),
      ],
    }
    return config.groupBy.length + config.measures.length === 0 ? null : { config }
  },
  select({ config: { groupBy, measures } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const groups = groupBy.map(({ field }) => schema.findIndex(({ name }) => name === field))
    const values = [
      ...groups.map((index) => `(list(${column(index)} order by n))[1]`),
      ...measures.map((measure) => measureSql(measure, schema)),
    ]
    const keys = groups.map((index) => key(column(index), comparedAs(schema[index]!.type), asIs))
    const by = keys.length === 0 ? '' : ` group by ${keys.join(', ')}`
    const named = values.map((sql, index) => `${sql} as c${index}`)
    return {
      schema: [
        ...groups.map((index) => schema[index]!),
        ...measures.map(({ kind, field, as }) => ({
          name: as,
          type: typeOf(kind, schema.find(({ name }) => name === field)!.type),
        })),
      ],
      columns: values.map((_, index) => column(index)),
      from: `(select ${[...named, 'min(n) as n'].join(', ')} from ${table}${by})`,
      order: 'n',
      most: Math.max(1, most),
    }
  },
  covers: [
    ...measureKinds,
    ...roundings,
    ...listOrders.map((order) => `list: ${order}`),
    'distinct list',
    'list by another field',
    'distinct list by another field',
    'no group',
    'several group fields',
    'fewer rows',
    'no row in',
  ],
  reached: ({ groupBy, measures }, { counters }) => [
    ...measures.flatMap((measure) => listsBy(measure)),
    ...measures.flatMap(({ kind, rounding, distinct, order }) => [
      kind,
      ...(kind === 'average' ? [rounding] : []),
      ...(kind === 'list' ? [`list: ${order}`, ...(distinct ? ['distinct list'] : [])] : []),
    ]),
    ...(groupBy.length === 0 ? ['no group'] : []),
    ...(groupBy.length > 1 ? ['several group fields'] : []),
    ...(counters['in']! > counters['out']! ? ['fewer rows'] : []),
    ...(counters['in'] === 0 ? ['no row in'] : []),
  ],
})
