// The canvas: React Flow drawing the document, and every gesture on it as a command.
import {
  ConnectionMode,
  ReactFlow,
  SelectionMode,
  useKeyPress,
  useReactFlow,
  type AriaLabelConfig,
  type EdgeTypes,
  type NodeTypes,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import { useEffect, useMemo, type MouseEvent, type PointerEvent } from 'react'
import { useShownTheme } from '../app/preferences.ts'
import { useJob } from '../document/store.ts'
import { useLanguage, useText, type Translate } from '../i18n/language.ts'
import { holdShownNode } from '../studio/shown-node.ts'
import { isTyping } from '../studio/typing.ts'
import { useView } from '../studio/view.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useOthers } from '../document/sync/others.ts'
import { Dock } from './adding/dock.tsx'
import { useCanvasDrop } from './adding/canvas-drop.ts'
import { openSearch, placeSearch } from './adding/open-search.ts'
import './canvas.css'
import { useCanvasPanels } from './canvas-panels.ts'
import { NodeCard } from './cards/node-card.tsx'
import { useNodeLabel } from './cards/node-label.ts'
import { QuickSearch } from './adding/quick-search.tsx'
import { ConnectNotice } from './connecting/connect-notice.tsx'
import { useConnecting } from './connecting/connecting.ts'
import { Refusal } from './connecting/refusal-notice.tsx'
import { useDrawnEdges } from './drawing/draw-edges.ts'
import { useFlowState } from './drawing/flow-state.ts'
import { GuideLines } from './drawing/guide-lines.tsx'
import { EdgeLine } from './edges/edge-line.tsx'
import type { RowsEdge } from './drawing/drawn-node.ts'
import { useClipboard } from './editing/clipboard.ts'
import { FrameGround } from './frames/frame-node.tsx'
import { NotePaper } from './frames/note-node.tsx'
import { openEdgeMenu, openNodeMenu, openPaneMenu } from './menus/open-menu.ts'
import { Outline } from './outline/outline.tsx'
import { ProblemsButton } from './problems/problems-button.tsx'
import { CanvasMenu } from './menus/canvas-menu.tsx'
import { leaveEdgeByTab } from './selection/edge-walking.ts'
import { cardElement } from './selection/targets.ts'
import { useFocusFollows } from './selection/focus-follows.ts'
import { leaveOthers } from './selection/selecting.ts'
import { useFollowKeyboard } from './selection/keyboard-at.ts'
import { Ground } from './viewport/ground.tsx'
import { followHand } from './viewport/hand.ts'
import { useKeepInView } from './viewport/keep-in-view.ts'
import { followPointer } from './viewport/pointer.ts'
import { useDistance } from './viewport/use-distance.ts'
import { useFollowSight } from './viewport/sight.ts'
import { useVisible } from './viewport/visible.ts'
import { ZoomBar } from './viewport/zoom-bar.tsx'

const OthersOnCards = lazyPart(() => import('./others/others-on-cards.tsx'), 'OthersOnCards')
const Overview = lazyPart(() => import('./viewport/overview.tsx'), 'Overview')
const EmptyCanvas = lazyPart(() => import('../studio/beginning/empty-canvas.tsx'), 'EmptyCanvas')

const nodeTypes: NodeTypes = { card: NodeCard, frame: FrameGround, note: NotePaper }
const edgeTypes: EdgeTypes = { rows: EdgeLine }
const snap: [number, number] = [8, 8]
const addToSelection = ['Shift', 'Meta', 'Control']

/** What the left button and the wheel do; middle, right and Space always move the canvas, Ctrl and the wheel always zoom. */
const hands = {
  mark: { selectionOnDrag: true, panOnDrag: [1, 2], panOnScroll: true },
  move: { selectionOnDrag: false, panOnDrag: [0, 1, 2], panOnScroll: false },
}

export function Canvas() {
  const t = useText()
  const empty = useJob(({ document }) => document.nodes.length === 0 && !document.notes?.length)
  const distance = useDistance()
  const searchAt = useSearchAt()
  const onDrop = useCanvasDrop()
  useVisible()
  useKeepInView()
  useFollowSight()
  useClipboard()
  useFocusFollows()
  useFollowKeyboard()
  useEffect(followPointer, [])
  return (
    <main
      className="cv"
      id="graph"
      tabIndex={-1}
      aria-label={t('canvas.label')}
      data-far={distance === 'near' ? undefined : distance}
      onDoubleClick={(event) => isPane(event.target) && searchAt(event)}
      onPointerDownCapture={takeFocus}
      onMouseDownCapture={holdPanels}
      onKeyDownCapture={({ currentTarget }) => delete currentTarget.dataset['pointer']}
      onKeyDown={leaveEdgeByTab}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Outline />
      <Graph />
      {empty && <EmptyCanvas />}
      <Dock />
      <ZoomBar />
      <ProblemsButton />
      <Refusal />
      <ConnectNotice />
      <QuickSearch />
      <CanvasMenu />
    </main>
  )
}

/** What a drag does not change is made here. */
function Graph() {
  return <Flow label={useNodeLabel()} edges={useDrawnEdges()} />
}

interface FlowProps {
  /** What a screen reader says of a node. */
  label: ReturnType<typeof useNodeLabel>
  edges: RowsEdge[]
}

/** Drawn again with every step of a drag: nothing else of the canvas is. */
function Flow({ label, edges }: FlowProps) {
  const t = useText()
  const theme = useShownTheme()
  const flow = useFlowState(label)
  const connecting = useConnecting()
  const elsewhere = useOthers(({ others }) => others.some(({ node }) => node !== null))
  const hand = useCanvasPanels((panels) => panels.hand)
  const minimap = useCanvasPanels((panels) => panels.minimap)
  const free = useKeyPress('Alt')
  const language = useLanguage()
  // React Flow tells every card and edge of settings that are another object, and draws its ground anew: so they stay the same ones.
  const help = useMemo(() => helpTexts(t), [t, language])
  return (
    <ReactFlow
      {...flow}
      edges={edges}
      {...connecting}
      {...hands[hand]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      colorMode={theme}
      minZoom={0.2}
      maxZoom={2}
      snapToGrid={!free}
      snapGrid={snap}
      zoomOnDoubleClick={false}
      selectionMode={SelectionMode.Partial}
      connectionMode={ConnectionMode.Strict}
      multiSelectionKeyCode={addToSelection}
      deleteKeyCode={null}
      ariaLabelConfig={help}
      disableKeyboardA11y
      elevateNodesOnSelect={false}
      connectionRadius={30}
      reconnectRadius={16}
      nodeDragThreshold={3}
      {...followHand}
      onPaneClick={leaveEdge}
      onNodeClick={leaveOthers}
      onNodeContextMenu={openNodeMenu}
      onEdgeContextMenu={openEdgeMenu}
      onPaneContextMenu={openPaneMenu}
    >
      <Ground />
      <GuideLines />
      {elsewhere && <OthersOnCards />}
      {minimap && <Overview />}
    </ReactFlow>
  )
}

function leaveEdge(): void {
  useView.setState({ selectedEdge: null })
}

/** What React Flow would otherwise say in English. */
function helpTexts(t: Translate): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': t('flow.node-help'),
    'node.a11yDescription.keyboardDisabled': t('flow.node-help'),
    'edge.a11yDescription.default': t('flow.edge-help'),
    'minimap.ariaLabel': t('minimap.label'),
  }
}

/**
 * React Flow keeps a press from moving the focus. Who presses on a card stands on it from then on; who presses beside it has left what
 * he was doing elsewhere.
 */
function takeFocus({ target, currentTarget }: PointerEvent<HTMLElement>): void {
  currentTarget.dataset['pointer'] = ''
  if (!(target instanceof Element) || isTyping(target)) return
  const node = target.closest<HTMLElement>('.react-flow__node')
  const { activeElement } = document
  if (node !== null) cardElement(node.dataset['id'] ?? '')?.focus({ preventScroll: true })
  else if (target.closest('.react-flow') !== null && activeElement instanceof HTMLElement)
    activeElement.blur()
}

/** Who presses on a card may be about to drag it. */
function holdPanels({ button, target }: MouseEvent): void {
  if (button !== 0 || !(target instanceof Element)) return
  if (target.closest('.react-flow__node-card') !== null) holdShownNode()
}

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function useSearchAt(): (event: MouseEvent) => void {
  const flow = useReactFlow()
  return (event) => {
    const client = { x: event.clientX, y: event.clientY }
    const at = flow.screenToFlowPosition(client)
    openSearch({ ...placeSearch(event.currentTarget, client), at })
  }
}
