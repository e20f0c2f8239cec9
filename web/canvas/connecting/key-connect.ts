// Draws an edge by keyboard: the targets that the engine allows, one in hand, Enter connects.
import { create } from 'zustand'
import { canConnect, type PortRef } from '../../../engine/job/connect-rules.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { nodeFace } from '../../../engine/nodes/faces.ts'
import { useJob } from '../../document/store.ts'
import { shownInputs } from '../cards/ports.ts'

interface Ends {
  from: PortRef
  to: PortRef
}

export interface KeyConnect {
  /** The output that is being connected; null when nothing is. */
  from: PortRef | null
  targets: readonly PortRef[]
  /** Of `targets`; -1 before the first arrow key. */
  at: number
  /** What was connected last or why nothing can be: said until the next key. */
  said: { id: 'connect.done' | 'connect.no-target'; from: string; to: string } | null
}

const idle: KeyConnect = { from: null, targets: [], at: -1, said: null }

export const useKeyConnect = create<KeyConnect>(() => idle)

/** Free inputs that the output may lead to, from left to right and top to bottom. */
export function legalTargets(document: JobDocument, from: PortRef): PortRef[] {
  return document.nodes
    .toSorted((a, b) => a.position.x - b.position.x || a.position.y - b.position.y)
    .flatMap(({ id, type }) =>
      shownInputs(nodeFace(type), document.edges, id).map((port) => ({ node: id, port })),
    )
    .filter((to) => canConnect(document, from, to) === null)
}

export function startConnecting(id: string): void {
  const { document } = useJob.getState()
  const node = document.nodes.find((one) => one.id === id)
  const port = nodeFace(node?.type ?? '')?.outputs[0]
  const from = { node: id, port: port ?? '' }
  const targets = port === undefined ? [] : legalTargets(document, from)
  if (targets.length > 0) {
    // Of one there is nothing to choose.
    useKeyConnect.setState({ from, targets, at: targets.length === 1 ? 0 : -1, said: null })
  } else useKeyConnect.setState({ ...idle, said: { id: 'connect.no-target', from: id, to: '' } })
}

export function stopConnecting(): void {
  if (useKeyConnect.getState() !== idle) useKeyConnect.setState(idle, true)
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/** True when the key was for the connection in hand; Enter connects. Any other key lets it go. */
export function connectKey(key: string, connect: (ends: Ends) => void): boolean {
  const { from, targets, at } = useKeyConnect.getState()
  const step = steps[key]
  if (key === 'Shift') return false
  if (from === null) {
    stopConnecting()
    return false
  }
  if (step !== undefined) {
    const next = at < 0 ? (step > 0 ? 0 : -1) : at + step
    useKeyConnect.setState({ at: (next + targets.length) % targets.length })
    return true
  }
  const to = targets[at]
  if (key === 'Enter' && to !== undefined) {
    connect({ from, to })
    useKeyConnect.setState({
      ...idle,
      said: { id: 'connect.done', from: from.node, to: to.node },
    })
    return true
  }
  stopConnecting()
  return key === 'Escape' || key === 'Enter'
}
