// Opens the menu of what was clicked; what it acts on is selected first.
import type { Edge, Node } from '@xyflow/react'
import type { MouseEvent as ReactMouseEvent } from 'react'
import type { MenuPlace } from '../../studio/actions/action.ts'
import { select, selectEdge, useView } from '../../studio/view.ts'
import { useCanvasPanels } from '../canvas-panels.ts'
import { partOfDrawing } from '../frames/part-ids.ts'

type Click = Pick<MouseEvent | ReactMouseEvent, 'clientX' | 'clientY' | 'preventDefault'>

function open(place: MenuPlace, event: Click): void {
  event.preventDefault()
  useCanvasPanels.setState({ menu: { place, x: event.clientX, y: event.clientY } })
}

export function openNodeMenu(event: ReactMouseEvent, { id }: Pick<Node, 'id'>): void {
  const { kind } = partOfDrawing(id)
  choosePart(id)
  open(kind, event)
}

/** Selects what was clicked unless it is part of what is selected. */
export function choosePart(drawn: string): void {
  const { selected, marked } = useView.getState()
  if (selected.includes(drawn) || marked.includes(drawn)) return
  if (partOfDrawing(drawn).kind === 'node') select([drawn])
  else select([], [drawn])
}

export function openEdgeMenu(event: ReactMouseEvent, { id }: Pick<Edge, 'id'>): void {
  selectEdge(id)
  open('edge', event)
}

export function openPaneMenu(event: Click): void {
  open('pane', event)
}

/** From a button: below it. */
export function openMenuBelow(button: Element, drawn: string): void {
  const { left, bottom } = button.getBoundingClientRect()
  choosePart(drawn)
  useCanvasPanels.setState({ menu: { place: 'node', x: left, y: bottom + 2 } })
}
