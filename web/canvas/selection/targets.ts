// What an action is meant for: what the keyboard stands on, else what is selected.
import { useJob } from '../../document/store.ts'
import { select, selectEdge, useView, type View } from '../../studio/view.ts'

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

/** The frame or note that the keyboard stands on, by its id in the drawing. */
function focusedPart(): string | undefined {
  const part = '.react-flow__node-frame, .react-flow__node-note'
  return document.activeElement?.closest<HTMLElement>(part)?.dataset['id']
}

/** Nodes, and frames and notes: a part that the keyboard has walked to is meant alone, unless it is selected. */
export function targets(): Pick<View, 'selected' | 'marked'> {
  const { nodes } = useJob.getState().document
  const { selected, marked } = useView.getState()
  const node = focusedNode()
  const part = focusedPart()
  if (node !== undefined && !selected.includes(node)) return { selected: [node], marked: [] }
  if (part !== undefined && !marked.includes(part)) return { selected: [], marked: [part] }
  return { selected: selected.filter((id) => nodes.some((one) => one.id === id)), marked }
}

export function targetNodes(): readonly string[] {
  return targets().selected
}

export function hasTargets(): boolean {
  return targetNodes().length > 0
}

export function oneTarget(): string | undefined {
  const { selected } = targets()
  return selected.length === 1 ? selected[0] : undefined
}

export function selectFocused(): void {
  const id = focusedNode()
  const part = focusedPart()
  const edge = focusedEdge()
  if (id !== undefined) select([id])
  else if (part !== undefined) select([], [part])
  else if (edge !== undefined) selectEdge(edge)
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
