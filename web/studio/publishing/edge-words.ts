// Edges in words: they have no name, so their ends are said.
import type { JobEdge, JobNode } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { portWords } from '../../canvas/cards/port-words.ts'
import type { Translate } from '../../i18n/language.ts'

/** `nodes`: all that the edge may lead from and to. A port is said where its node has several on that side. */
export function edgeWords(
  { from, to }: JobEdge,
  nodes: ReadonlyMap<string, JobNode>,
  t: Translate,
): string {
  const face = (id: string) => nodeFace(nodes.get(id)?.type ?? '')
  const outputs = face(from.node)?.outputs.length ?? 1
  const inputs = face(to.node)?.inputs.length ?? 1
  const end = (id: string, port: string, ports: number) => {
    const name = nodes.get(id)?.name ?? id
    return ports > 1 ? t('publish.edge-port', { name, port: portWords(port, t) }) : name
  }
  return t('publish.edge', {
    from: end(from.node, from.port, outputs),
    to: end(to.node, to.port, inputs),
  })
}
