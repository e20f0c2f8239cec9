// Derived mappings: the lowest GSID of the records that have the row's key.
import type { DerivedMappingConfig } from '../../../engine/nodes/derived-mapping/config.ts'
import { asIs, comparedAs } from '../../../engine/value/key.ts'
import { withField } from '../../../engine/value/schema.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Made, Row } from '../oracle-node.ts'
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
): DerivedMappingConfig['matches'][number] {
  const normalise = {
    ...asIs,
    trim: random.chance(0.3),
    foldCase: random.chance(0.3),
    nfkc: random.chance(0.3),
  }
  return { field: random.pick(schema).name, objectField: random.pick(objectFields), normalise }
}

function keysSql(
  { config, object }: Made<DerivedMappingConfig>,
  schema: readonly Field[],
): { own: string[]; other: string[] } {
  const parts = config.matches.map(({ field, objectField, normalise }) => {
    const index = schema.findIndex(({ name }) => name === field)
    const as = comparedAs(schema[index]!.type)
    const there = object!.fields.indexOf(objectField)
    return {
      own: key(column(index, 'l'), as, normalise),
      other: key(column(there), as, normalise),
    }
  })
  return { own: parts.map(({ own }) => own), other: parts.map(({ other }) => other) }
}

export const derivedMapping = defineOracle<DerivedMappingConfig>({
  type: 'derived-mapping',
  version: 1,
  ports: ['in'],
  make(random, inputs, id) {
    const { schema } = inputs['in']!
    const records = someRecords(random, schema)
    const fields = ['GSID', ...objectFields]
    const csv = [fields, ...records].map((row) => `${row.map(quoted).join(',')}\n`).join('')
    const none = random.pick(['null', 'default', 'reject'] as const)
    return {
      config: {
        target: random.chance(0.3) ? random.pick(schema).name : 'found',
        object: id,
        matches: random.list(1, random.pick([1, 1, 3]), () => someMatch(random, schema)),
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
    const { own, other } = keysSql(made, schema)
    const keys = other.map((sql, index) => `${sql} as k${index}`)
    const records = rowsAsTable(made.object!.records, made.object!.fields.length)
    const found = `(select min(c0) as gsid, count(*) as records, ${keys.join(', ')} from ${records} group by all)`
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
    'in place',
    'finds one',
    'finds none',
    'finds several',
  ],
  reached: ({ none, several, matches, target }, { counters }) => [
    none,
    several === 'reject' ? 'reject several' : 'lowest',
    ...(matches.length > 1 ? ['several fields'] : []),
    ...(target === 'found' ? [] : ['in place']),
    ...(counters['found']! > 0 ? ['finds one'] : []),
    ...(counters['none']! > 0 ? ['finds none'] : []),
    ...(counters['several']! > 0 ? ['finds several'] : []),
  ],
})
