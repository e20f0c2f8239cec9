// Fits a graph that appears into the canvas, again when the canvas changes its size, and keeps the selected node in sight; when undo
// takes that away, the canvas goes back to where it was.
import { useReactFlow, useStore, type Viewport } from '@xyflow/react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { JobDocument } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { isSmallWindow } from '../../studio/panel-sizes.ts'
import { useSettledNode } from '../../studio/shown-node.ts'
import { useView } from '../../studio/view.ts'
import { boxOfNode } from '../box.ts'
import { viewportOfAll, type CanvasSize } from './fit.ts'
import { motionMs } from './motion.ts'
import { shiftedToShow } from './visible.ts'

/** The graph that was fitted last. */
interface Fitted {
  graph: number
  /** What a graph selected as it appeared, as a template does; undefined until it has. One that was there from the start selects nothing. */
  brought: string | undefined
}

/** Where this put the canvas, and what it goes back to when there is room again. */
interface Put {
  at: Viewport
  base: Viewport | 'fit'
  width: number
  height: number
  /** Still on its way. */
  moving: boolean
}

export function useKeepInView(): void {
  const flow = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const id = useSettledNode()
  const undone = useJob(({ document }) => id !== undefined && !hasNode(document, id))
  const graph = useGraphNumber()
  const last = useRef<Put | null>(null)
  const fitted = useRef<Fitted | null>(null)
  useLayoutEffect(() => {
    const { document } = useJob.getState()
    if (width === 0 || height === 0) return
    const canvas = { width, height }
    const appears = fitted.current?.graph !== graph
    if (appears) fitted.current = { graph, brought: graph === 0 ? '' : undefined }
    // Nothing to be fitted: what comes first stays where it is put.
    if (document.nodes.length === 0) {
      last.current = null
      return
    }
    const now = flow.getViewport()
    // Who moved the canvas himself is not moved back.
    const put = last.current
    const mine = put !== null && (put.moving || samePlace(now, put.at)) ? put : null
    const base = appears ? 'fit' : (mine?.base ?? now)
    const yields = isChosen(fitted.current) && mine !== null && givesWay(mine, canvas)
    const resized = mine !== null && isResized(mine, canvas) && !yields
    const rest = base === 'fit' ? viewportOfAll(document, canvas) : base
    const wanted = appears || resized || undone ? rest : (mine?.at ?? now)
    const at = showing(document, id, wanted, canvas)
    const next: Put = { at, base, ...canvas, moving: !samePlace(at, now) }
    last.current = next
    if (!next.moving) return
    const arrived = flow.setViewport(at, appears ? {} : { duration: motionMs() })
    void arrived.then(() => (next.moving = false))
  }, [flow, id, undone, graph, width, height])
}

/** Whether somebody selected something since the graph appeared. */
function isChosen(fitted: Fitted | null): boolean {
  const { selected, marked } = useView.getState()
  const now = [...selected, ...marked].join(' ')
  if (fitted === null || now === '') return false
  fitted.brought ??= now
  return fitted.brought !== now
}

function isResized(before: CanvasSize, now: CanvasSize): boolean {
  return before.width !== now.width || before.height !== now.height
}

/** To the panels that come in a small window with what somebody selects: the cards stay as large as they were. */
function givesWay(before: CanvasSize, now: CanvasSize): boolean {
  return isSmallWindow() && (now.width < before.width || now.height < before.height)
}

/** A node that undo took away stays selected, for redo. */
function hasNode({ nodes }: JobDocument, id: string): boolean {
  return nodes.some((node) => node.id === id)
}

/** Moved just so far that the node is not hidden. */
function showing(
  { nodes }: JobDocument,
  id: string | undefined,
  viewport: Viewport,
  canvas: CanvasSize,
): Viewport {
  const node = nodes.find((one) => one.id === id)
  return node === undefined ? viewport : shiftedToShow(boxOfNode(node), viewport, canvas)
}

/** Another number as often as a graph appears of which nothing was there before: a template, a paste on the empty canvas. */
function useGraphNumber(): number {
  const [number, setNumber] = useState(0)
  useEffect(
    () =>
      useJob.subscribe(({ document }, before) => {
        if (isAnotherGraph(before.document, document)) setNumber((last) => last + 1)
      }),
    [],
  )
  return number
}

/** A single node is no graph yet: it stays where it was put. */
function isAnotherGraph(before: JobDocument, { nodes }: JobDocument): boolean {
  if (nodes === before.nodes || nodes.length < 2) return false
  const known = new Set(before.nodes.map(({ id }) => id))
  return !nodes.some(({ id }) => known.has(id))
}

function samePlace(a: Viewport, b: Viewport): boolean {
  const off = Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
  return off < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001
}
