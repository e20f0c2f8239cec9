// Tells which results are still good: a fingerprint per node over everything that its rows depend on, its part of the snapshot too.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { graphOf } from '../../engine/job/graph.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import { dayOf } from './day.ts'

type Read = Pick<Snapshot, 'sources' | 'objects' | 'context'> | null

/** By node id. Position, name and note do not matter; what feeds the node does. Nodes on a loop are absent. */
export function fingerprints(document: JobDocument, snapshot: Read): Record<string, string> {
  const { order, incoming } = graphOf(document)
  const nodes = new Map(document.nodes.map((node) => [node.id, node]))
  const prints: Record<string, string> = {}
  const day = snapshot === null ? '' : dayOf(snapshot.context)
  for (const id of order) {
    const fed = incoming
      .get(id)!
      .map(({ from, to }) => `${to.port}=${prints[from.node]}.${from.port}`)
      .join()
    const node = nodes.get(id)!
    prints[id] = hashText(`${ownText(node)}|${readText(node, snapshot)}|${day}|${fed}`)
  }
  return prints
}

/** The files of a source, and the version of the object that a node looks in; what others read is no concern of it. */
function readText({ id, config }: JobNode, snapshot: Read): string {
  const { [id]: files } = snapshot?.sources ?? {}
  const version =
    typeof config['object'] === 'string' ? snapshot?.objects[config['object']] : undefined
  return files === undefined && version === undefined ? '' : JSON.stringify([files, version])
}

/** What the snapshot depends on: the day, the sources' settings, and the objects and fields that are looked up. `objectsRead` of a node is JSON. */
export function snapshotPrint(
  document: JobDocument,
  objectsRead: (node: JobNode) => unknown,
  day: string,
): string {
  const parts = document.nodes
    .filter(({ disabled }) => disabled !== true)
    .flatMap((node) => {
      const { connector, connection, read, object } = node.config
      if (read === undefined && object === undefined) return []
      return JSON.stringify([node.id, connector, connection, read, objectsRead(node)])
    })
  return [day, ...parts].join('\n')
}

const texts = new WeakMap<JobNode, string>()

/** Nodes never change in place, so their text is made once. */
function ownText(node: JobNode): string {
  const known = texts.get(node)
  if (known !== undefined) return known
  const { id, type, version, config, disabled } = node
  const text = JSON.stringify([id, type, version, config, disabled === true])
  texts.set(node, text)
  return text
}

/** Two 32-bit FNV-1a hashes: enough to tell the edits of one session apart. */
function hashText(text: string): string {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x01000197)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
}
