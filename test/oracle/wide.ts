// Jobs of one node each on datasets of 500 fields, with duplicates, nulls and a cell of a megabyte: made when asked for, nothing is kept.
import { defaultReadFormat } from '../../engine/formats/csv/format.ts'
import type { Field } from '../../engine/value/schema.ts'
import { csvText } from './csv-text.ts'
import { oracleNodes } from './nodes/index.ts'
import type { AnyOracleNode, Made, Row } from './oracle-node.ts'
import { Random } from './random.ts'
import { Kitchen } from './recipe.ts'
import type { Ingredient, Recipe } from './recipe.ts'
import { poolOf, types } from './values.ts'

const fieldCount = 500
const megabyte = 'データ"\n'.repeat(85_000)

/** Of every type several; the first fields are texts, so that nodes compare and change them often. */
const schema: readonly Field[] = Array.from({ length: fieldCount }, (_, index) => ({
  name: `f${index}`,
  type: index < 5 ? 'string' : types[index % types.length]!,
}))

function wideSource(random: Random, id: string): Made<Record<string, unknown>> {
  const format = defaultReadFormat
  const pools = schema.map(({ type }) => poolOf(random, type, false))
  const rows = random.list(12, 12, (): Row => pools.map((pool) => random.pick(pool)))
  const large = random.int(0, rows.length - 1)
  const withLarge = rows.map((row, index) => (index === large ? row.with(2, megabyte) : row))
  const name = `${id}.csv`
  const content = csvText(random, format, schema, withLarge)
  const read = { folder: '/', prefix: id, suffix: '.csv', pick: 'all' }
  return {
    config: { connector: 'sftp', connection: 'c', read, format, schema },
    files: [{ name, content, rows: withLarge }],
  }
}

/** Node types that take rows and hand rows on. */
export const transforms = oracleNodes.filter(
  ({ ports, select }) => ports.length > 0 && select !== undefined,
)

/** A node of this type as the seed makes it; another seed where nothing can be made of this one. */
export function wideRecipe(oracle: AnyOracleNode, seed: number): Recipe {
  const random = new Random(seed)
  const kitchen = new Kitchen()
  const nodes: Ingredient[] = []
  const add = (ingredient: Ingredient): void => {
    nodes.push(ingredient)
    kitchen.add(ingredient)
  }
  const feeds = Object.fromEntries(oracle.ports.map((port) => [port, `from-${port}`]))
  for (const id of Object.values(feeds)) {
    add({ id, type: 'source', feeds: {}, made: wideSource(random, id) })
  }
  const made = oracle.make(random, kitchen.inputsOf(feeds), 'wide')
  if (made === null) return wideRecipe(oracle, seed + 1)
  add({ id: 'wide', type: oracle.type, feeds, made })
  const destination = oracleNodes.find(({ type }) => type === 'destination')!
  const leaves = destination.make(random, kitchen.inputsOf({ in: 'wide' }), 'out')!
  add({ id: 'out', type: 'destination', feeds: { in: 'wide' }, made: leaves })
  const manner = random.pick([
    { batchBytes: 4096, holdBytes: 1 },
    { batchBytes: 262144, holdBytes: null },
  ])
  return { seed, ...manner, kernels: random.pick(['webassembly', 'typescript']), nodes }
}
