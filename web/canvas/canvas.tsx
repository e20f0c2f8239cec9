// The canvas: React Flow drawing the document, and every gesture on it as a command.
import {
  Background,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useReactFlow,
  type EdgeTypes,
  type NodeTypes,
} from '@xyflow/react'
import '@xyflow/react/dist/base.css'
import type { DragEvent, MouseEvent, PointerEvent } from 'react'
import { useShownTheme } from '../app/preferences.ts'
import { useJob } from '../document/store.ts'
import { addFiles } from '../document/uploads/add-files.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { isTyping } from '../studio/typing.ts'
import { useView } from '../studio/view.ts'
import { EmptyCanvas } from '../studio/empty-canvas.tsx'
import { addNodeAt } from './adding/adding.ts'
import './canvas.css'
import { useCanvasKeys } from './keys/canvas-keys.ts'
import { useClipboard } from './editing/clipboard.ts'
import { ConnectNotice } from './connecting/connect-notice.tsx'
import { useConnecting } from './connecting/connecting.ts'
import { Dock, dragFormat, typesOf } from './adding/dock.tsx'
import { EdgeLine } from './edges/edge-line.tsx'
import { useFlowState } from './flow-state.ts'
import { NodeCard } from './cards/node-card.tsx'
import { useNodeLabel } from './cards/node-label.ts'
import { openSearch, placeSearch } from './adding/open-search.ts'
import { ProblemsButton } from './problems/problems-button.tsx'
import { QuickSearch } from './adding/quick-search.tsx'
import { Refusal } from './connecting/refusal-notice.tsx'
import { useKeepInView } from './viewport/keep-in-view.ts'
import { ZoomBar } from './viewport/zoom-bar.tsx'

const nodeTypes: NodeTypes = { card: NodeCard }
const edgeTypes: EdgeTypes = { rows: EdgeLine }
const snap: [number, number] = [8, 8]
const middleAndRight = [1, 2]
const addToSelection = ['Shift', 'Meta', 'Control']

export function Canvas() {
  return (
    <ReactFlowProvider>
      <CanvasSurface />
    </ReactFlowProvider>
  )
}

function CanvasSurface() {
  const t = useText()
  const theme = useShownTheme()
  const flow = useFlowState(useNodeLabel())
  const connecting = useConnecting()
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const searchAt = useSearchAt()
  const onDrop = useDrop()
  useKeepInView()
  useCanvasKeys()
  useClipboard()
  return (
    <main
      className="cv"
      aria-label={t('canvas.label')}
      onDoubleClick={(event) => isPane(event.target) && searchAt(event)}
      onPointerDownCapture={leaveField}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <ReactFlow
        {...flow}
        {...connecting}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        colorMode={theme}
        minZoom={0.2}
        maxZoom={2}
        snapToGrid
        snapGrid={snap}
        selectionOnDrag
        panOnDrag={middleAndRight}
        panOnScroll
        zoomOnDoubleClick={false}
        selectionMode={SelectionMode.Partial}
        multiSelectionKeyCode={addToSelection}
        deleteKeyCode={null}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        connectionRadius={30}
        reconnectRadius={16}
        nodeDragThreshold={3}
        onPaneClick={() => useView.setState({ selectedEdge: null })}
      >
        <Background gap={20} size={1} />
      </ReactFlow>
      {empty && <EmptyCanvas />}
      <Dock />
      <ZoomBar />
      <ProblemsButton />
      <Refusal />
      <ConnectNotice />
      <QuickSearch />
    </main>
  )
}

/** React Flow keeps a press from moving the focus; who grabs the canvas has left the field that he was typing in. */
function leaveField({ target }: PointerEvent): void {
  const { activeElement } = document
  const typing = activeElement instanceof HTMLElement && isTyping(activeElement)
  if (typing && !isTyping(target)) activeElement.blur()
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

/** A family dragged from the dock: its node, or the choice among its nodes. */
function useDrop(): (event: DragEvent) => void {
  const flow = useReactFlow()
  const language = useLanguage()
  return (event) => {
    const client = { x: event.clientX, y: event.clientY }
    const { x, y } = flow.screenToFlowPosition(client)
    const at = { x: x - 88, y: y - 20 }
    const files = [...event.dataTransfer.files]
    if (files.length > 0) event.preventDefault()
    if (files.length > 0) return void addFiles(files, at, language)
    const family = event.dataTransfer.getData(dragFormat)
    if (family === '') return
    event.preventDefault()
    const types = typesOf(family)
    const [only] = types
    if (only !== undefined && types.length === 1) addNodeAt(only, { at }, language)
    else openSearch({ ...placeSearch(event.currentTarget, client), at, family })
  }
}
