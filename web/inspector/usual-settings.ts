// Settings that a saved node does not name stand at the value that a run takes for them, also those of its connector.
import { readableConnector, writableConnector } from '../../engine/connectors/index.ts'
import type { JobNode } from '../../engine/job/document.ts'
import { openNode } from '../../engine/nodes/config.ts'

type Config = JobNode['config']

const filled = new WeakMap<JobNode, JobNode>()

/** The same object for the same node; the node itself when its settings cannot be read. */
export function withUsualSettings(node: JobNode): JobNode {
  const known = filled.get(node) ?? fill(node)
  filled.set(node, known)
  return known
}

function fill(node: JobNode): JobNode {
  const { opened } = openNode(node)
  if (opened === undefined) return node
  return { ...node, config: withConnector({ ...opened.config }) }
}

function withConnector(config: Config): Config {
  const { connector, read, write } = config
  if (typeof connector !== 'string') return config
  const found = {
    read: readableConnector(connector)?.read.safeParse(read),
    write: writableConnector(connector)?.write.safeParse(write),
  }
  return {
    ...config,
    ...(found.read?.success === true ? { read: found.read.data } : {}),
    ...(found.write?.success === true ? { write: found.write.data } : {}),
  }
}
