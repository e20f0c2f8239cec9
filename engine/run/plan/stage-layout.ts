// Lays passes of nodes into stages: each takes as many stages as it needs, and shares scans of sources where it can.
import { AwaseError } from '../../error.ts'
import { streamingPorts } from './graph.ts'
import type { GraphNode } from './graph.ts'
import type { Flow, Pass, Stages } from './flow.ts'

/** The end of a stream: a node whose rows nobody gets, or one whose rows are held. */
export interface Root {
  node: string
  heldBy?: { to: string; port: string }
}

/** A node in the tree of what streams into a root, `offset` stages after the root's first. */
interface Placed {
  node: string
  offset: number
  into?: { to: string; port: string }
}

/** A union of a union of… with itself doubles its scans each time; nobody means a thousand. */
const widestPass = 1000

export class StageLayout {
  private readonly graph: ReadonlyMap<string, GraphNode>
  private readonly order: readonly string[]
  /** Stages of one pass, by node: one for each time that a source has to be scanned for it. */
  private readonly widths = new Map<string, number>()
  private readonly passes = new Map<string, Pass[]>()
  private readonly flows = new Map<string, Flow & { stages: number[] }>()
  /** The stage before which no row may stream through a node, since its held ports are not full. */
  private readonly ready = new Map<string, number>()
  private count = 0

  constructor(graph: readonly GraphNode[]) {
    this.graph = new Map(graph.map((entry) => [entry.node.id, entry]))
    this.order = graph.map(({ node }) => node.id)
    for (const { node, type, feeds } of graph) {
      const ports = streamingPorts({ type, feeds })
      const width = ports.reduce((sum, port) => sum + this.widths.get(feeds[port]!)!, 0)
      if (width > widestPass) throw tooManyScans(node)
      this.widths.set(node.id, Math.max(1, width))
    }
  }

  /** The first stage in which a stream to this root may begin: all that its nodes hold is there, so that it can be rehearsed. */
  earliest(root: Root): number {
    return Math.max(0, ...this.tree(root).map(({ node }) => this.ready.get(node) ?? 0))
  }

  /** Where it costs the fewest scans, and of those as early as possible. */
  placeEarly(root: Root): void {
    this.place(root, (starts) => starts)
  }

  /** Where it costs the fewest scans, and of those as late as possible. */
  placeLate(root: Root): void {
    this.place(root, (starts) => starts.toReversed())
  }

  private place(root: Root, preferred: (starts: number[]) => number[]): void {
    const tree = this.tree(root)
    const width = this.widths.get(root.node)!
    const first = this.earliest(root)
    const last = Math.max(first, this.count - width)
    const starts = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    let best = Math.max(first, this.count)
    let fewest = Infinity
    for (const start of preferred(starts)) {
      if (this.overlaps(tree, start)) continue
      const scans = this.newScans(tree, start)
      if (scans < fewest) [best, fewest] = [start, scans]
    }
    for (const placed of tree) this.lay(placed, best)
    this.count = Math.max(this.count, best + width)
    if (root.heldBy === undefined) return
    const { to } = root.heldBy
    this.ready.set(to, Math.max(this.ready.get(to) ?? 0, best + width))
  }

  private tree({ node, heldBy }: Root): Placed[] {
    const found: Placed[] = []
    const visit = (placed: Placed): void => {
      found.push(placed)
      const { type, feeds } = this.graph.get(placed.node)!
      let { offset } = placed
      for (const port of streamingPorts({ type, feeds })) {
        const from = feeds[port]!
        visit({ node: from, offset, into: { to: placed.node, port } })
        offset += this.widths.get(from)!
      }
    }
    visit({ node, offset: 0, ...(heldBy === undefined ? {} : { into: heldBy }) })
    return found
  }

  private passAt(node: string, start: number): Pass {
    return { start, end: start + this.widths.get(node)! }
  }

  /** Two passes of one node are the same or apart: its operator can keep only one in mind. */
  private overlaps(tree: readonly Placed[], at: number): boolean {
    return tree.some(({ node, offset }) => {
      const { start, end } = this.passAt(node, at + offset)
      const known = this.passes.get(node) ?? []
      return known.some((pass) => pass.start !== start && pass.start < end && start < pass.end)
    })
  }

  private newScans(tree: readonly Placed[], at: number): number {
    const isNew = ({ node, offset }: Placed): boolean =>
      this.graph.get(node)!.type.kind === 'source' &&
      this.passes.get(node)?.some(({ start }) => start === at + offset) !== true
    return tree.filter(isNew).length
  }

  private lay({ node, offset, into }: Placed, at: number): void {
    const pass = this.passAt(node, at + offset)
    const known = this.passes.get(node) ?? []
    if (!known.some(({ start }) => start === pass.start)) known.push(pass)
    this.passes.set(node, known)
    if (into === undefined) return
    const key = `${into.to} ${into.port}`
    const port = this.graph.get(into.to)!.type.inputs.find(({ name }) => name === into.port)!
    const flow = this.flows.get(key) ?? {
      from: node,
      ...into,
      holds: port.holds === true,
      stages: [],
    }
    flow.stages.push(...stagesIn(pass))
    this.flows.set(key, flow)
  }

  /** In the order of the graph: nodes, and the flows from each by the node and port that they go to. */
  finish(): Stages {
    const ordered = <Value>(valueOf: (node: string) => Value): Map<string, Value> =>
      new Map(this.order.map((node) => [node, valueOf(node)]))
    const passes = ordered((node) => this.passes.get(node)!.toSorted((a, b) => a.start - b.start))
    return {
      count: this.count,
      flows: this.order.flatMap((from) => this.flowsFrom(from)),
      active: ordered((node) => passes.get(node)!.flatMap(stagesIn)),
      passes,
    }
  }

  private flowsFrom(from: string): Flow[] {
    const ports = this.order.flatMap((to) => {
      const { type, feeds } = this.graph.get(to)!
      return type.inputs
        .filter(({ name }) => feeds[name] === from)
        .map(({ name }) => `${to} ${name}`)
    })
    return ports.map((key) => {
      const flow = this.flows.get(key)!
      return { ...flow, stages: [...new Set(flow.stages)].toSorted((a, b) => a - b) }
    })
  }
}

function tooManyScans({ id, name }: GraphNode['node']): AwaseError {
  const values = { name, limit: widestPass }
  return new AwaseError('run.too-many-scans', { place: { node: id }, values })
}

function stagesIn({ start, end }: Pass): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index)
}
