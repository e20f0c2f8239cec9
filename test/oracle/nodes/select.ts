// Selects: fields kept, renamed, reordered, dropped, cast in canonical form.
import type { SelectConfig, SelectedField } from '../../../engine/nodes/select/config.ts'
import { uniqueNames } from '../../../engine/value/schema.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import { any, column } from '../sql/literals.ts'
import { cast, misfits } from '../sql/macros.ts'
import { someType } from '../values.ts'

interface Chosen {
  index: number
  entry?: SelectedField
}

function chosen({ fields, others, dropped }: SelectConfig, schema: readonly Field[]): Chosen[] {
  const at = (field: string): number => schema.findIndex(({ name }) => name === field)
  const listed = fields.map((entry) => ({ index: at(entry.field), entry }))
  if (others === 'drop') return listed
  const rest = schema.flatMap(({ name }, index): Chosen[] => {
    const own = listed.filter((entry) => entry.index === index)
    if (own.length > 0) return others === 'keep' ? own : []
    return dropped.includes(name) ? [] : [{ index }]
  })
  return others === 'keep' ? rest : [...listed, ...rest]
}

export const select = defineOracle<SelectConfig>({
  type: 'select',
  version: 1,
  ports: ['in'],
  make(random, inputs) {
    const { schema } = inputs['in']!
    const names = schema.map(({ name }) => name)
    const listed = random.some(schema, random.int(0, schema.length))
    const fields = listed.map(({ name: field }, index): SelectedField => {
      const type = random.chance(0.6) ? 'kept' : someType(random)
      return { field, name: random.chance(0.5) ? '' : `selected ${index}`, type, format: '' }
    })
    const others = random.pick(['keep', 'after', 'drop'] as const)
    const config = { fields, others, dropped: random.some(names, random.int(0, 2)) }
    return chosen(config, schema).length === 0 ? null : { config }
  },
  select({ config }, inputs) {
    const { schema, table, most } = inputs['in']!
    const parts = chosen(config, schema)
    const names = uniqueNames(
      parts.map(({ index, entry }) => (entry?.name ? entry.name : schema[index]!.name)),
    )
    const casts = parts.map(({ index, entry }) => ({
      value: column(index),
      to: entry === undefined || entry.type === 'kept' ? undefined : entry.type,
    }))
    return {
      schema: parts.map(({ index }, at) => ({
        name: names[at]!,
        type: casts[at]!.to ?? schema[index]!.type,
      })),
      columns: casts.map(({ value, to }) => (to === undefined ? value : cast(value, to))),
      from: table,
      rejects: any(
        casts.flatMap(({ value, to }) => (to === undefined ? [] : [misfits(value, to)])),
      ),
      order: 'n',
      most,
    }
  },
  covers: ['keep', 'after', 'drop', 'renamed', 'cast', 'rejects'],
  reached: ({ fields, others }, report) => [
    others,
    ...(fields.some(({ name }) => name !== '') ? ['renamed'] : []),
    ...(fields.some(({ type }) => type !== 'kept') ? ['cast'] : []),
    ...(report.rejected > 0 ? ['rejects'] : []),
  ],
})
