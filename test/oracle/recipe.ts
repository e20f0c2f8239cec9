// A generated job as data: what was made of which type and what feeds it. A recipe that once failed is kept as a file; the generator may
// change, the recipe stays.
import type { JobDocument } from '../../engine/job/document.ts'
import { uniqueNames } from '../../engine/value/schema.ts'
import { oracleNodes } from './nodes/index.ts'
import type { AnyOracleNode, Dataset, Inputs, Made, Select } from './oracle-node.ts'

export interface Ingredient {
  id: string
  type: string
  /** By port, the id of the node that feeds it. */
  feeds: Readonly<Record<string, string>>
  made: Made<Record<string, unknown>>
}

/** How the engine runs the job; none of it may change a row. */
export interface Manner {
  batchBytes: number
  /** Null: what the engine chooses itself. */
  holdBytes: number | null
  kernels: 'webassembly' | 'typescript'
}

export interface Recipe extends Manner {
  seed: number
  nodes: Ingredient[]
}

export interface GeneratedNode {
  node: JobDocument['nodes'][number]
  oracle: AnyOracleNode
  made: Made<Record<string, unknown>>
  inputs: Inputs
  /** Absent for a destination. */
  select?: Select
}

export interface GeneratedJob {
  seed: number
  manner: Manner
  document: JobDocument
  nodes: GeneratedNode[]
}

export function tableOf(node: string): string {
  return `"${node}"`
}

/** A made field whose name is taken becomes `name (2)`, in every node alike. */
function named(select: Select | undefined): Select | undefined {
  if (select === undefined) return undefined
  const names = uniqueNames(select.schema.map(({ name }) => name))
  const schema = select.schema.map(({ type }, index) => ({ name: names[index]!, type }))
  return { ...select, schema }
}

/** Grows a job node by node, so that each can be made of the fields that are there by then. */
export class Kitchen {
  readonly nodes: GeneratedNode[] = []
  readonly edges: JobDocument['edges'] = []
  readonly datasets = new Map<string, Dataset>()

  inputsOf(feeds: Ingredient['feeds']): Inputs {
    const entries = Object.entries(feeds)
    return Object.fromEntries(entries.map(([port, from]) => [port, this.datasets.get(from)!]))
  }

  add({ id, type, feeds, made }: Ingredient): void {
    const oracle = oracleNodes.find((candidate) => candidate.type === type)!
    const inputs = this.inputsOf(feeds)
    const select = named(oracle.select?.(made, inputs))
    const position = { x: this.nodes.length * 40, y: 0 }
    const { config } = made
    const node = { id, type, version: oracle.version, name: id, config, position }
    this.nodes.push({ node, oracle, made, inputs, ...(select === undefined ? {} : { select }) })
    for (const [port, from] of Object.entries(feeds)) {
      const ends = { from: { node: from, port: 'out' }, to: { node: id, port } }
      this.edges.push({ id: `${from}>${id}.${port}`, ...ends })
    }
    if (select === undefined) return
    this.datasets.set(id, { table: tableOf(id), schema: select.schema, most: select.most })
  }
}

export function jobOf({ seed, nodes: ingredients, ...manner }: Recipe): GeneratedJob {
  const kitchen = new Kitchen()
  for (const ingredient of ingredients) kitchen.add(ingredient)
  const { nodes, edges } = kitchen
  const parts = { nodes: nodes.map(({ node }) => node), edges, frames: [] }
  const document: JobDocument = { format: 1, id: `seed-${seed}`, name: `Seed ${seed}`, ...parts }
  return { seed, manner, document, nodes }
}
