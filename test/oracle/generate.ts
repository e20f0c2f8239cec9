// A whole job from a seed: some sources, some nodes that use whatever is there, a destination for every loose end.
import { oracleNodes } from './nodes/index.ts'
import type { AnyOracleNode } from './oracle-node.ts'
import { Random } from './random.ts'
import { Kitchen } from './recipe.ts'
import type { Ingredient, Recipe } from './recipe.ts'

const sources = oracleNodes.filter(({ ports }) => ports.length === 0)
const destinations = oracleNodes.filter(({ select }) => select === undefined)
const transforms = oracleNodes.filter(
  (node) => !sources.includes(node) && !destinations.includes(node),
)

class Draft {
  readonly ingredients: Ingredient[] = []
  private readonly random: Random
  private readonly kitchen = new Kitchen()

  constructor(random: Random) {
    this.random = random
  }

  add(oracle: AnyOracleNode, feeds: Ingredient['feeds']): void {
    const { type } = oracle
    const id = `${type}-${this.ingredients.length + 1}`
    const made = oracle.make(this.random, this.kitchen.inputsOf(feeds), id)
    if (made === null) return
    const ingredient = { id, type, feeds, made }
    this.ingredients.push(ingredient)
    this.kitchen.add(ingredient)
  }

  /** Rather a recent dataset than an old one, and sometimes the same for two ports. */
  feedsOf({ ports, optional = [] }: AnyOracleNode): Record<string, string> {
    const offered = [...this.kitchen.datasets.keys()]
    const recent = offered.slice(-3)
    const feed = (): string => this.random.pick(this.random.chance(0.7) ? recent : offered)
    const further = optional.filter(() => this.random.chance(0.5))
    return Object.fromEntries([...ports, ...further].map((port) => [port, feed()]))
  }

  loose(): string[] {
    const used = new Set(this.ingredients.flatMap(({ feeds }) => Object.values(feeds)))
    return [...this.kitchen.datasets.keys()].filter((id) => !used.has(id))
  }
}

export function generateRecipe(seed: number): Recipe {
  const random = new Random(seed)
  const draft = new Draft(random)
  for (let i = random.int(1, 3); i > 0; i--) draft.add(random.pick(sources), {})
  for (let i = random.int(3, 8); i > 0; i--) {
    const oracle = random.pick(transforms)
    draft.add(oracle, draft.feedsOf(oracle))
  }
  for (const dataset of draft.loose()) draft.add(random.pick(destinations), { in: dataset })
  return {
    seed,
    batchBytes: random.pick([1, 64, 4096, 262144]),
    holdBytes: random.pick([null, null, 1, 1000]),
    kernels: random.pick(['webassembly', 'typescript']),
    nodes: draft.ingredients,
  }
}
