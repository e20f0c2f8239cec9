// Derived mappings: the lowest GSID of the records that have the row's key, in an object or in a dataset.
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { asIs, comparedAs } from '../../../engine/value/key.ts'
import { withField } from '../../../engine/value/schema.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Dataset, Inputs, Made, Row } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { all, column, literal, rowsAsTable } from '../sql/literals.ts'
import { key } from '../sql/macros.ts'
import { poolOf, valid } from '../values.ts'

const objectFields = ['code', 'name', 'amount', 'place']

const quoted = (value: string | null): string =>
  value === null ? '' : `"${value.replaceAll('"', '""')}"`

/** Records in the order of an export: by GSID, which stands first. */
function someRecords(random: Random, schema: readonly Field[]): Row[] {
  const pools = objectFields.map(() => poolOf(random, random.pick(schema).type, random.chance(0.2)))
  return random.list(0, 30, (index) => [
    String(index + 1).padStart(36, '0'),
    ...pools.map((pool) => random.pick(pool)),
  ])
}

function someMatch(
  random: Random,
  schema: readonly Field[],
  records: readonly string[],
): DerivedMappingConfig['matches'][number] {
  const normalise = {
    ...asIs,
    trim: random.chance(0.3),
    foldCase: random.chance(0.3),
    nfkc: random.chance(0.3),
    stripNumberZeros: random.chance(0.3),
  }
  // Fields of one name rather hold values of one kind.
  const shared = schema.filter(({ name }) => records.includes(name))
  const alike = shared.length > 0 && random.chance(0.7)
  const field = random.pick(alike ? shared : schema).name
  return { field, objectField: alike ? field : random.pick(records), normalise }
}

function keysSql(
  { config: { matches } }: Made<DerivedMappingConfig>,
  schema: readonly Field[],
  fields: readonly string[],
): { own: string[]; other: string[] } {
  const parts = matches.map(({ field, objectField, normalise }) => {
    const index = schema.findIndex(({ name }) => name === field)
    const as = comparedAs(schema[index]!.type)
    const there = fields.indexOf(objectField)
    return {
      own: key(column(index, 'l'), as, normalise),
      other: key(column(there), as, normalise),
    }
  })
  return { own: parts.map(({ own }) => own), other: parts.map(({ other }) => other) }
}

/** The dataset to look in, when one is there that has a GSID field; of several a random one. */
function lookedIn(random: Random, records: Dataset | undefined): Partial<DerivedMappingConfig> {
  const fields = records?.schema.filter(({ type }) => type === 'gsid') ?? []
  if (fields.length === 0) return { lookIn: 'object', gsidField: '' }
  return { lookIn: 'dataset', gsidField: random.pick(fields).name }
}

/** What is looked in: a table, its fields, and where its GSID stands. */
function recordsSql(made: Made<DerivedMappingConfig>, { records }: Inputs) {
  const { lookIn, gsidField } = made.config
  if (lookIn !== 'dataset') {
    const { records: rows, fields } = made.object!
    return { table: rowsAsTable(rows, fields.length), fields, gsid: column(0) }
  }
  const fields = records!.schema.map(({ name }) => name)
  return { table: records!.table, fields, gsid: column(fields.indexOf(gsidField)) }
}

export const derivedMapping = defineOracle<DerivedMappingConfig>({
  type: 'derived-mapping',
  version: 1,
  ports: ['in'],
  optional: ['records'],
  make(random, inputs, id) {
    const { schema } = inputs['in']!
    const records = someRecords(random, schema)
    const fields = ['GSID', ...objectFields]
    const csv = [fields, ...records].map((row) => `${row.map(quoted).join(',')}\n`).join('')
    const none = random.pick(['null', 'default', 'reject'] as const)
    const place = lookedIn(random, inputs['records'])
    const names =
      place.lookIn === 'dataset' ? inputs['records']!.schema.map(({ name }) => name) : objectFields
    return {
      config: {
        target: random.chance(0.3) ? random.pick(schema).name : 'found',
        lookIn: place.lookIn!,
        object: id,
        gsidField: place.gsidField!,
        matches: random.list(1, random.pick([1, 1, 3]), () => someMatch(random, schema, names)),
        none,
        defaultValue: none === 'default' ? random.pick(valid.gsid) : '',
        several: random.pick(['lowest', 'reject']),
      },
      object: { name: id, csv, fields, records },
    }
  },
  select(made, inputs) {
    const { schema, table, most } = inputs['in']!
    const { target, none, defaultValue, several } = made.config
    const looked = recordsSql(made, inputs)
    const { own, other } = keysSql(made, schema, looked.fields)
    const keys = other.map((sql, index) => `${sql} as k${index}`)
    const { gsid: id } = looked
    const found = `(select min(${id}) as gsid, count(distinct ${id}) as records, ${keys.join(', ')} from ${looked.table} where ${id} is not null group by all)`
    const on = all(own.map((sql, index) => `${sql} = o.k${index}`))
    const output = withField(schema, { name: target, type: 'gsid' })
    const filled = output.findIndex(({ name }) => name === target)
    const gsid = none === 'default' ? `coalesce(o.gsid, ${literal(defaultValue)})` : 'o.gsid'
    return {
      schema: output,
      columns: output.map((_, index) => (index === filled ? gsid : column(index, 'l'))),
      from: `${table} l left join ${found} o on ${on}`,
      rejects: `${none === 'reject' ? 'o.gsid is null' : 'false'} or ${several === 'reject' ? 'coalesce(o.records > 1, false)' : 'false'}`,
      order: 'l.n',
      most,
    }
  },
  covers: [
    'null',
    'default',
    'reject',
    'lowest',
    'reject several',
    'several fields',
    'dataset',
    'unused dataset',
    'in place',
    'finds one',
    'finds none',
    'finds several',
  ],
  reached: ({ lookIn, none, several, matches, target }, { counters, rowsIn }) => [
    none,
    several === 'reject' ? 'reject several' : 'lowest',
    ...(matches.length > 1 ? ['several fields'] : []),
    ...(lookIn === 'dataset' ? ['dataset'] : 'records' in rowsIn ? ['unused dataset'] : []),
    ...(target === 'found' ? [] : ['in place']),
    ...(counters['found']! > 0 ? ['finds one'] : []),
    ...(counters['none']! > 0 ? ['finds none'] : []),
    ...(counters['several']! > 0 ? ['finds several'] : []),
  ],
})
