// Which nodes an action is meant for: the one that the keyboard stands on, else what is selected.
import { useJob } from '../../document/store.ts'
import { select, useView } from '../../studio/view.ts'

/** Cards, and lines of the outline. */
const holders = '.react-flow__node-card, [data-outline-node]'

export function focusedNode(): string | undefined {
  const holder = document.activeElement?.closest<HTMLElement>(holders)
  return holder?.dataset['outlineNode'] ?? holder?.dataset['id']
}

/** The edge that the keyboard stands on. */
export function focusedEdge(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('.react-flow__edge')?.dataset['id']
}

export function targetNodes(): readonly string[] {
  const { nodes } = useJob.getState().document
  const selected = useView.getState().selected.filter((id) => nodes.some((one) => one.id === id))
  const focused = focusedNode()
  return focused === undefined || selected.includes(focused) ? selected : [focused]
}

export function hasTargets(): boolean {
  return targetNodes().length > 0
}

export function oneTarget(): string | undefined {
  const targets = targetNodes()
  return targets.length === 1 ? targets[0] : undefined
}

export function selectFocused(): void {
  const id = focusedNode()
  const edge = focusedEdge()
  if (id !== undefined) select([id])
  else if (edge !== undefined) {
    select([])
    useView.setState({ selectedEdge: edge })
  }
}

export function cardElement(id: string): HTMLElement | null {
  return document.querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
}

/** In the next frame: what was just added is drawn only then. */
export function focusCard(id: string): void {
  requestAnimationFrame(() => cardElement(id)?.focus({ preventScroll: true }))
}

/** The line of the outline where that is open, else the card. */
export function focusNode(id: string): void {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>(`[data-outline-node="${CSS.escape(id)}"]`)
    if (line === null) cardElement(id)?.focus({ preventScroll: true })
    else line.focus()
  })
}
