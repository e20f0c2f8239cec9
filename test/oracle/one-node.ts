// Jobs of one node each: what it gets, the node as a seed makes it, and a destination. Made when asked for, nothing is kept.
import { oracleNodes } from './nodes/index.ts'
import type { AnyOracleNode, Made } from './oracle-node.ts'
import { Random } from './random.ts'
import { Kitchen } from './recipe.ts'
import type { Ingredient, Recipe } from './recipe.ts'

export type MakeSource = (random: Random, id: string) => Made<Record<string, unknown>>

/** Node types that take rows and hand rows on. */
export const transforms = oracleNodes.filter(
  ({ ports, select }) => ports.length > 0 && select !== undefined,
)

/** A node of this type as the seed makes it; another seed where nothing can be made of this one. */
export function oneNodeRecipe(oracle: AnyOracleNode, seed: number, source: MakeSource): Recipe {
  const random = new Random(seed)
  const kitchen = new Kitchen()
  const nodes: Ingredient[] = []
  const add = (ingredient: Ingredient): void => {
    nodes.push(ingredient)
    kitchen.add(ingredient)
  }
  const ports = [...oracle.ports, ...(oracle.optional ?? []).filter(() => random.chance(0.5))]
  const feeds = Object.fromEntries(ports.map((port) => [port, `from-${port}`]))
  for (const id of Object.values(feeds)) {
    add({ id, type: 'source', feeds: {}, made: source(random, id) })
  }
  const made = oracle.make(random, kitchen.inputsOf(feeds), 'node')
  if (made === null) return oneNodeRecipe(oracle, seed + 1, source)
  add({ id: 'node', type: oracle.type, feeds, made })
  const destination = oracleNodes.find(({ type }) => type === 'destination')!
  const leaves = destination.make(random, kitchen.inputsOf({ in: 'node' }), 'out')!
  add({ id: 'out', type: 'destination', feeds: { in: 'node' }, made: leaves })
  const manner = random.pick([
    { batchBytes: 4096, holdBytes: 1 },
    { batchBytes: 262144, holdBytes: null },
  ])
  return { seed, ...manner, kernels: random.pick(['webassembly', 'typescript']), nodes }
}
