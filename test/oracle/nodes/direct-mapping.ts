// Direct mappings: target fields cast to their types; a row with a value that does not fit, or a required null, is rejected once.
import type {
  DirectMappingConfig,
  MappedField,
} from '../../../engine/nodes/direct-mapping/config.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { any, column, literal } from '../sql/literals.ts'
import { cast, misfits } from '../sql/macros.ts'
import { someNames } from '../names.ts'
import { someType, valid } from '../values.ts'

function someField(random: Random, target: string, schema: readonly Field[]): MappedField {
  const from = random.pick(schema)
  const type = random.chance(0.6) ? from.type : random.chance(0.6) ? 'string' : someType(random)
  if (random.chance(0.1)) return { target, type, from: null, required: false }
  if (random.chance(0.15)) {
    return {
      target,
      type,
      from: { kind: 'constant', value: random.pick(valid[type]) },
      required: random.chance(0.5),
    }
  }
  return { target, type, from: { kind: 'field', field: from.name }, required: random.chance(0.2) }
}

function valueSql({ from }: MappedField, schema: readonly Field[]): string {
  if (from?.kind !== 'field') return `${literal(from?.value ?? null)}::varchar`
  return column(schema.findIndex(({ name }) => name === from.field))
}

export const directMapping = defineOracle<DirectMappingConfig>({
  type: 'direct-mapping',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const targets = someNames(random, random.int(1, 6))
    return { config: { fields: targets.map((target) => someField(random, target, schema)) } }
  },
  select({ config: { fields } }, inputs) {
    const { schema, table, most } = inputs['in']!
    const values = fields.map((field) => valueSql(field, schema))
    return {
      schema: fields.map(({ target, type }) => ({ name: target, type })),
      columns: fields.map(({ type }, index) => cast(values[index]!, type)),
      from: table,
      rejects: any(
        fields.flatMap(({ type, required }, index) => [
          misfits(values[index]!, type),
          ...(required ? [`${values[index]!} is null`] : []),
        ]),
      ),
      order: 'n',
      most,
    }
  },
  covers: ['field', 'constant', 'unmapped', 'required', 'rejects'],
  reached: ({ fields }, report) => [
    ...fields.map(({ from }) => from?.kind ?? 'unmapped'),
    ...(fields.some(({ required }) => required) ? ['required'] : []),
    ...(report.rejected > 0 ? ['rejects'] : []),
  ],
})
