// Flattens: values at paths of a JSON text, elements of a list as rows; what is no JSON is rejected.
import type { FlattenConfig } from '../../../engine/nodes/flatten/config.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { any, column } from '../sql/literals.ts'

const mostRows = 1000
const wholePaths = ['a', 'k', 'k[0]', 'k[1].z', 'k[2].z', 'b']
const elementPaths = ['z', '', '$.a', '$.b']

/** The value at a path: of the element `e`, or of the whole text `j`. */
function place(path: string): { base: string; path: string } {
  if (path.startsWith('$')) return { base: 'j', path }
  return { base: 'e', path: path === '' ? '$' : `$.${path}` }
}

function valueSql(path: string): string {
  const { base, path: full } = place(path)
  return `json_extract_string(${base}, '${full}')`
}

/** Whether some element, or the whole text, has nothing at a path; a written null is something. */
function missingSql(paths: readonly string[]): string {
  return any(
    paths.map((path) => {
      const { base, path: full } = place(path)
      const has = `json_exists(${base}, '${full}')`
      return base === 'j' ? `not ${has}` : `len(list_filter(elements, lambda e: not ${has})) > 0`
    }),
  )
}

export const flatten = defineOracle<FlattenConfig>({
  type: 'flatten',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema, most } = inputs['in']!
    const fitting = schema.filter(({ type }) => type === 'json' || type === 'string')
    const json = fitting.filter(({ type }) => type === 'json')
    if (fitting.length === 0 || most * 2 > mostRows) return null
    const rows = random.pick(['', 'k'])
    const stamp = random.int(1, 999)
    const paths = random.some(rows === '' ? wholePaths : elementPaths, random.int(1, 3))
    return {
      config: {
        field: random.pick(json.length > 0 ? json : fitting).name,
        rows,
        columns: paths.map((path, index) => ({ path, name: `value ${stamp}.${index}` })),
        missing: random.pick(['null', 'null', 'reject']),
        empty: random.pick(['keep', 'drop']),
        keep: random.chance(0.3),
      },
    }
  },
  select({ config: { field, rows, columns, missing, empty, keep } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const index = schema.findIndex(({ name }) => name === field)
    const text = column(index)
    const kept = schema.flatMap((_, at) => (keep || at !== index ? [at] : []))
    const paths = columns.map(({ path }) => path)
    const opened = `(select *, case when json_valid(${text}) then ${text}::json end as j from ${table})`
    const list = `json_extract(j, '$.k[*]')`
    const isList = `coalesce(json_type(j, '$.k') = 'ARRAY' and json_array_length(j, '$.k') > 0, false)`
    const none = empty === 'keep' ? '[null::json]' : '[]::json[]'
    const elements =
      rows === ''
        ? '[j]'
        : `case when ${text} is null then [null::json] when ${isList} then ${list} else ${none} end`
    const listed = `(select *, ${elements} as elements, ${rows === '' ? 'j is not null' : isList} as found from ${opened})`
    // Something else where a list should be is a fault; nothing there, or a written null, is not.
    const noList = `coalesce(json_type(j, '$.k') not in ('ARRAY', 'NULL'), false)`
    const bad = `(${text} is not null and j is null)${rows === '' ? '' : ` or ${noList}`}`
    const lacks = missing === 'reject' ? `(found and (${missingSql(paths)}))` : 'false'
    const rejects = `${bad} or coalesce(${lacks}, false)`
    return {
      schema: [
        ...kept.map((at) => schema[at]!),
        ...columns.map(({ name }): Field => ({ name, type: 'string' })),
      ],
      columns: [...kept.map((at) => column(at)), ...paths.map(valueSql)],
      from: `(select *, unnest(elements) as e, generate_subscripts(elements, 1) as nth from ${listed} where not (${rejects}))`,
      rejectedFrom: listed,
      rejects,
      order: 'n, nth',
      most: most * 3,
    }
  },
  covers: [
    'one row each',
    'rows of a list',
    'null',
    'reject',
    'keep',
    'drop',
    'rejects',
    'dropped',
    'adds',
  ],
  reached: ({ rows, missing, empty }, { counters, rejected }) => [
    rows === '' ? 'one row each' : 'rows of a list',
    missing,
    ...(rows === '' ? [] : [empty]),
    ...(rejected > 0 ? ['rejects'] : []),
    ...(counters['dropped']! > 0 ? ['dropped'] : []),
    ...(counters['added']! > 0 ? ['adds'] : []),
  ],
})
