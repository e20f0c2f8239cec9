// Keys of the canvas. Never while somebody types or an input method composes.
import { useReactFlow, type ReactFlowInstance } from '@xyflow/react'
import { useEffect } from 'react'
import { moveNodes, toggleNodes } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { placeAfterSelected } from '../adding/adding.ts'
import { isComposing, isTyping } from '../../studio/typing.ts'
import { reveal, select, useView } from '../../studio/view.ts'
import { fitOptions } from '../viewport/fit.ts'
import { duplicateSelection } from '../editing/clipboard.ts'
import { connect } from '../connecting/connecting.ts'
import { connectKey, startConnecting, stopConnecting } from '../connecting/key-connect.ts'
import { closeSearch, openSearch, placeSearch } from '../adding/open-search.ts'
import { nextProblem } from '../problems/problems-button.tsx'
import { removeSelection } from '../editing/removing.ts'
import { tidy } from '../editing/tidy.ts'

type Flow = ReactFlowInstance
type Action = (flow: Flow, event: KeyboardEvent) => void

const step = 8
const leap = 40

const plain: Readonly<Record<string, Action>> = {
  Delete: () => removeSelection(true),
  Backspace: () => removeSelection(true),
  Escape: () => escape(),
  Enter: (_, event) => openFocused(event),
  ' ': (_, event) => selectFocused(event),
  F2: () => focusName(),
  ArrowLeft: () => nudge(-step, 0),
  ArrowRight: () => nudge(step, 0),
  ArrowUp: () => nudge(0, -step),
  ArrowDown: () => nudge(0, step),
  '/': (flow) => searchInMiddle(flow),
  Tab: (flow) => searchInMiddle(flow),
  c: (_, event) => connectFocused(event),
  d: () => toggleNodes(useView.getState().selected),
  e: () => nextProblem(),
  '1': (flow) => void flow.fitView(fitOptions),
  '0': (flow) => void flow.zoomTo(1),
  '+': (flow) => void flow.zoomIn(),
  '-': (flow) => void flow.zoomOut(),
}

const shifted: Readonly<Record<string, Action>> = {
  Delete: () => removeSelection(false),
  Backspace: () => removeSelection(false),
  ArrowLeft: () => nudge(-leap, 0),
  ArrowRight: () => nudge(leap, 0),
  ArrowUp: () => nudge(0, -leap),
  ArrowDown: () => nudge(0, leap),
  l: () => tidy(),
  '+': (flow) => void flow.zoomIn(),
}

const withControl: Readonly<Record<string, Action>> = {
  a: () => select(useJob.getState().document.nodes.map(({ id }) => id)),
  d: () => duplicateSelection(),
}

export function useCanvasKeys(): void {
  const flow = useReactFlow()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isTyping(event.target)) return
      if (connectKey(event.key, connect)) return event.preventDefault()
      if (event.altKey || (event.key === 'Tab' && walks(event))) return
      const table = event.ctrlKey || event.metaKey ? withControl : event.shiftKey ? shifted : plain
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const action = table[key]
      if (action === undefined || takesKey(event)) return
      event.preventDefault()
      action(flow, event)
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', noteMouse, true)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', noteMouse, true)
    }
  }, [flow])
}

let handOnCanvas = false

function noteMouse({ target }: PointerEvent): void {
  stopConnecting()
  handOnCanvas = target instanceof Element && target.closest('.react-flow') !== null
}

/** Tab adds a node for who has just clicked into the canvas; who walks by keyboard keeps it for walking. */
function walks({ shiftKey }: KeyboardEvent): boolean {
  const { activeElement } = document
  const inCanvas =
    activeElement === null ||
    activeElement === document.body ||
    activeElement.closest('.react-flow') !== null
  if (handOnCanvas && inCanvas && !shiftKey) return false
  handOnCanvas = false
  return true
}

/** A focused button or link answers Enter and Space itself. */
function takesKey({ key, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' && key !== ' ') return false
  return target instanceof Element && target.closest('button, a, summary, [role=grid]') !== null
}

function escape(): void {
  if (useView.getState().search !== null) closeSearch()
  else {
    select([])
    useView.setState({ selectedEdge: null, problems: false })
  }
}

function focusedId({ target }: KeyboardEvent): string | undefined {
  const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null
  return node?.dataset['id']
}

function openFocused(event: KeyboardEvent): void {
  const id = focusedId(event)
  if (id === undefined) return
  reveal(id)
  focusName()
}

/** The node that has the focus, else the one that is selected. */
function connectFocused(event: KeyboardEvent): void {
  const { selected } = useView.getState()
  const id = focusedId(event) ?? (selected.length === 1 ? selected[0] : undefined)
  if (id !== undefined) startConnecting(id)
}

function selectFocused(event: KeyboardEvent): void {
  const id = focusedId(event)
  if (id !== undefined) select([id])
}

function focusName(): void {
  requestAnimationFrame(() => {
    const input = document.querySelector<HTMLInputElement>('[data-node-name]')
    input?.focus()
    input?.select()
  })
}

/** Holding an arrow key is one entry of the history. */
function nudge(dx: number, dy: number): void {
  const { selected } = useView.getState()
  const moved = useJob
    .getState()
    .document.nodes.filter(({ id }) => selected.includes(id))
    .map(({ id, position }) => [id, { x: position.x + dx, y: position.y + dy }])
  if (moved.length > 0) moveNodes(Object.fromEntries(moved), `nudge ${selected.join(' ')}`)
}

function searchInMiddle(flow: Flow): void {
  const canvas = document.querySelector('.cv')
  if (canvas === null) return
  const box = canvas.getBoundingClientRect()
  const client = { x: box.left + box.width / 2 - 150, y: box.top + box.height * 0.25 }
  const at = flow.screenToFlowPosition(client)
  openSearch({ ...placeSearch(canvas, client), ...placeAfterSelected(at), proposed: true })
}
