// Target fields by which a destination right behind the mapping knows a record again.
import { openNode } from '../../../engine/nodes/config.ts'
import { useJob } from '../../document/store.ts'
import { usePanel } from '../panel.ts'

export function useKeyTargets(): ReadonlySet<string> {
  const { id, catalog } = usePanel()
  const document = useJob((state) => state.document)
  const behind = new Set(
    document.edges.flatMap(({ from, to }) => (from.node === id ? [to.node] : [])),
  )
  return new Set(
    document.nodes
      .filter((node) => behind.has(node.id))
      .flatMap((node) => {
        const { opened } = openNode(node)
        return opened?.nodeType.identifies?.(opened.config, catalog) ?? []
      }),
  )
}
