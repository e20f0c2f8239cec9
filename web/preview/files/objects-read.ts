// Which objects a node looks in, and by which of their fields: what the snapshot must hold of them.
import type { JobNode } from '../../../engine/job/document.ts'
import { engineHere } from '../../document/engine.ts'

/** Before the engine has come the settings stand for them: at worst the edge is asked once too often. */
export function objectsRead(node: JobNode): unknown {
  const engine = engineHere()
  if (engine === undefined) return node.config
  if (!read.has(node)) {
    const { opened } = engine.openNode(node)
    read.set(node, opened?.nodeType.objectsRead?.(opened.config))
  }
  return read.get(node)
}

/** Nodes never change in place, so they are opened once. */
const read = new WeakMap<JobNode, unknown>()
