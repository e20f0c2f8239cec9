// Commands that add nodes: alone, after another one, or into an edge.
import { AwaseError } from '../../error.ts'
import type { Catalog } from '../../nodes/catalog.ts'
import { canConnect } from '../connect-rules.ts'
import type { PortRef } from '../connect-rules.ts'
import type { DocumentDiff } from '../diff.ts'
import type { JobDocument, JobEdge } from '../document.ts'
import { edgeOf, edit, nodeOf, refuseTaken, withPart } from './edit.ts'
import { bornNode, knownType, refreshed } from './new-node.ts'
import type { NewNode } from './new-node.ts'

export interface AddNode {
  node: NewNode
  catalog: Catalog
}

export function addNode(document: JobDocument, { node, catalog }: AddNode): DocumentDiff {
  refuseTaken(document.nodes, node.id)
  return edit(document, { nodes: [...document.nodes, bornNode(node, {}, catalog)] })
}

export interface AddConnectedNode extends AddNode {
  from: PortRef
  edgeId: string
}

/** A new node right of another one, connected to its first input. Error `connect.…` when it takes none. */
export function addConnectedNode(document: JobDocument, args: AddConnectedNode): DocumentDiff {
  const { node, catalog, from, edgeId } = args
  refuseTaken(document.nodes, node.id)
  refuseTaken(document.edges, edgeId)
  const port = firstInput(node.type)
  const bare = { ...document, nodes: [...document.nodes, bornNode(node, {}, catalog)] }
  const edge = { id: edgeId, from, to: { node: node.id, port } }
  refuseIf(canConnect(bare, edge.from, edge.to))
  const connected = { ...bare, edges: [...bare.edges, edge] }
  return edit(document, refreshed(bare, connected, node.id, catalog))
}

export interface SpliceNode extends AddNode {
  /** The edge that is to lead through the new node; it keeps its id up to the node. */
  edgeId: string
  /** Id of the edge that leads on from the node. */
  onwardId: string
}

export function spliceNode(document: JobDocument, args: SpliceNode): DocumentDiff {
  const { node, catalog, edgeId, onwardId } = args
  refuseTaken(document.nodes, node.id)
  refuseTaken(document.edges, onwardId)
  const edge = edgeOf(document, edgeId)
  const output = knownType(node.type).outputs[0]
  if (output === undefined) throw new AwaseError('connect.port-unknown')
  const bare = { ...document, nodes: [...document.nodes, bornNode(node, {}, catalog)] }
  const inward: JobEdge = { ...edge, to: { node: node.id, port: firstInput(node.type) } }
  const onward: JobEdge = { id: onwardId, from: { node: node.id, port: output }, to: edge.to }
  const spliced = { ...bare, edges: [...withPart(bare.edges, inward), onward] }
  return edit(document, refreshed(bare, spliced, node.id, catalog))
}

export interface InsertNode {
  /** A node that is there and has no edges. */
  id: string
  edgeId: string
  onwardId: string
  catalog: Catalog
}

/** Leads an edge through a node that stands alone. Errors: `connect.…` when it has edges that are in the way. */
export function insertNode(document: JobDocument, args: InsertNode): DocumentDiff {
  const { id, catalog, edgeId, onwardId } = args
  const { type } = nodeOf(document, id)
  refuseTaken(document.edges, onwardId)
  const edge = edgeOf(document, edgeId)
  const output = knownType(type).outputs[0]
  if (output === undefined) throw new AwaseError('connect.port-unknown')
  const inward: JobEdge = { ...edge, to: { node: id, port: firstInput(type) } }
  const onward: JobEdge = { id: onwardId, from: { node: id, port: output }, to: edge.to }
  const bare = { ...document, edges: document.edges.filter((one) => one.id !== edgeId) }
  refuseIf(canConnect(bare, inward.from, inward.to))
  const entered = { ...bare, edges: [...bare.edges, inward] }
  refuseIf(canConnect(entered, onward.from, onward.to))
  const through = { ...entered, edges: [...entered.edges, onward] }
  return edit(document, refreshed(document, through, id, catalog))
}

function firstInput(type: string): string {
  const port = knownType(type).inputs[0]
  if (port === undefined) throw new AwaseError('connect.port-unknown')
  return port.name
}

export function refuseIf(code: string | null): void {
  if (code !== null) throw new AwaseError(code)
}
