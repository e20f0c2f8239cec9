// Merges: SQL joins and anti joins by normalised keys, in left order, then right leftovers in right order; a null key meets nothing.
import { normalisations } from '../../../engine/matching/spelling.ts'
import type { MergeConfig } from '../../../engine/nodes/merge/config.ts'
import { asIs, comparedTogether } from '../../../engine/value/key.ts'
import { uniqueNames } from '../../../engine/value/schema.ts'
import type { Field } from '../../../engine/value/schema.ts'
import { defineOracle } from '../oracle-node.ts'
import type { Dataset } from '../oracle-node.ts'
import type { Random } from '../random.ts'
import { all, column } from '../sql/literals.ts'
import { key } from '../sql/macros.ts'
import { isNumeric } from '../values.ts'

const mostRows = 4000
const hows = ['left', 'inner', 'right', 'full', 'left-only', 'right-only'] as const
const indexOf = (schema: readonly Field[], field: string): number =>
  schema.findIndex(({ name }) => name === field)

function someKey(
  random: Random,
  left: Dataset,
  right: Dataset,
): MergeConfig['keys'][number] | null {
  const own = random.pick(left.schema)
  const fitting = right.schema.filter(({ type }) => isNumeric(type) === isNumeric(own.type))
  if (fitting.length === 0) return null
  const alike = fitting.filter(({ type }) => type === own.type)
  const partner = random.pick(alike.length > 0 ? alike : fitting)
  const normalise = { ...asIs }
  for (const step of normalisations) {
    normalise[step] = random.chance(0.3)
  }
  return { left: own.name, right: partner.name, normalise }
}

function kept({ schema }: Dataset, wanted: readonly string[] | null): number[] {
  return schema.flatMap(({ name }, index) =>
    wanted === null || wanted.includes(name) ? [index] : [],
  )
}

function joined(how: MergeConfig['how'], left: Dataset, right: Dataset, on: string) {
  const [l, r] = [`${left.table} l`, `${right.table} r`]
  switch (how) {
    case 'left-only':
      return { from: `${l} anti join ${r} on ${on}`, order: 'l.n' }
    case 'right-only':
      return { from: `${r} anti join ${l} on ${on}`, order: 'r.n' }
    default:
      return { from: `${l} ${how} join ${r} on ${on}`, order: 'l.n nulls last, r.n nulls first' }
  }
}

export const merge = defineOracle<MergeConfig>({
  type: 'merge',
  version: 1,
  ports: ['left', 'right'],
  make(random, inputs) {
    const { left, right } = inputs as { left: Dataset; right: Dataset }
    if (left.most * right.most > mostRows) return null
    const found = random.list(1, random.pick([1, 1, 3]), () => someKey(random, left, right))
    const keys = found.filter((entry) => entry !== null)
    if (keys.length === 0) return null
    const someOf = ({ schema }: Dataset): string[] | null =>
      random.chance(0.3) ? schema.filter(() => random.chance(0.5)).map(({ name }) => name) : null
    // Something has to go on.
    const firstAnd = ({ schema, ...side }: Dataset): string[] | null =>
      someOf({ ...side, schema: schema.slice(1) })?.concat(schema[0]!.name) ?? null
    const how = random.pick(hows)
    return {
      config: {
        how,
        keys,
        leftFields: firstAnd(left),
        rightFields: how === 'right-only' ? firstAnd(right) : someOf(right),
        rightPrefix: random.pick(['', '', 'r_']),
      },
    }
  },
  select({ config }, inputs) {
    const { left, right } = inputs as { left: Dataset; right: Dataset }
    const keptLeft = config.how === 'right-only' ? [] : kept(left, config.leftFields)
    const keptRight = config.how === 'left-only' ? [] : kept(right, config.rightFields)
    const own = keptLeft.map((index) => left.schema[index]!)
    const taken = keptRight.map((index) => right.schema[index]!)
    const names = uniqueNames([
      ...own.map(({ name }) => name),
      ...taken.map(({ name }) => config.rightPrefix + name),
    ])
    const schema = [...own, ...taken].map(({ type }, index) => ({
      name: names[index]!,
      type,
    }))
    const on = config.keys.map((entry) => {
      const a = indexOf(left.schema, entry.left)
      const b = indexOf(right.schema, entry.right)
      const as = comparedTogether(left.schema[a]!.type, right.schema[b]!.type) ?? 'text'
      return `${key(column(a, 'l'), as, entry.normalise)} = ${key(column(b, 'r'), as, entry.normalise)}`
    })
    return {
      schema,
      columns: [
        ...keptLeft.map((index) => column(index, 'l')),
        ...keptRight.map((index) => column(index, 'r')),
      ],
      ...joined(config.how, left, right, all(on)),
      most: left.most * right.most + left.most + right.most,
    }
  },
  covers: [
    'left',
    'inner',
    'right',
    'full',
    'left-only',
    'right-only',
    'several keys',
    'chosen left fields',
    'chosen right fields',
    'prefix',
    'trim',
    'foldCase',
    'foldWidth',
    'nfkc',
    'stripZeros',
    'stripNumberZeros',
    'null key',
    'unmatched',
    'fan-out',
    'right only',
  ],
  reached: ({ how, keys, leftFields, rightFields, rightPrefix }, { counters }) => [
    how,
    ...(keys.length > 1 ? ['several keys'] : []),
    ...(leftFields === null ? [] : ['chosen left fields']),
    ...(rightFields === null ? [] : ['chosen right fields']),
    ...(rightPrefix === '' ? [] : ['prefix']),
    ...keys.flatMap(({ normalise }) =>
      Object.entries(normalise).flatMap(([step, on]) => (on ? [step] : [])),
    ),
    ...(counters['nullKey']! > 0 ? ['null key'] : []),
    ...(counters['unmatched']! > 0 ? ['unmatched'] : []),
    ...(counters['fanOut']! > 0 ? ['fan-out'] : []),
    ...(counters['rightOnly']! > 0 ? ['right only'] : []),
  ],
})
