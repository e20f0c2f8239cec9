// Canvas above, data below, inspector at the right; the borders can be dragged or moved by arrow keys.
import { PanelBottomOpen } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { Family } from '../../engine/nodes/node-type.ts'
import { Canvas } from '../canvas/canvas.tsx'
import { useJob } from '../document/store.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Guide } from './beginning/guide.tsx'
import { rememberSize, rememberedSize } from './panel-sizes.ts'
import { useFocusedNode, useView } from './view.ts'

const Inspector = lazyPart(() => import('../inspector/inspector.tsx'), 'Inspector')
const Drawer = lazyPart(() => import('../preview/drawer/drawer.tsx'), 'Drawer')
const StatusLine = lazyPart(() => import('../preview/drawer/status-line.tsx'), 'StatusLine')

export function StudioLayout() {
  const t = useText()
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const drawer = useView((view) => view.drawer) && !empty
  return (
    <Group className="sd-layout" orientation="horizontal">
      <Panel id="work" minSize="360px">
        <Group orientation="vertical">
          <Panel id="canvas" minSize="160px">
            <div className="sd-canvas">
              <Canvas />
              <Guide />
            </div>
          </Panel>
          {drawer && (
            <>
              <Separator className="sd-grip sd-grip-row" aria-label={t('data.label')} />
              <DrawerPanel />
            </>
          )}
        </Group>
        {!drawer && !empty && <ClosedDrawer />}
      </Panel>
      {!empty && (
        <>
          <Separator className="sd-grip sd-grip-column" aria-label={t('inspector.label')} />
          <InspectorPanel />
        </>
      )}
    </Group>
  )
}

function DrawerPanel() {
  const usual = innerWidth <= 1100 ? 232 : 308
  return (
    <Panel
      id="drawer"
      defaultSize={`${rememberedSize('drawer') ?? usual}px`}
      minSize="140px"
      maxSize="75%"
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }, _, before) => before && rememberSize('drawer', inPixels)}
    >
      <Drawer />
    </Panel>
  )
}

function ClosedDrawer() {
  const t = useText()
  return (
    <div className="sd-closed-drawer">
      <StatusLine />
      <Button look="ghost" size="sm" onClick={() => useView.setState({ drawer: true })}>
        <PanelBottomOpen className="icon-s" aria-hidden />
        {t('data.show')}
      </Button>
    </div>
  )
}

/** Rich forms begin wider; a width that somebody dragged is kept per kind of form. */
const usualWidths: Partial<Record<Family, number>> = { case: 424, mapping: 356 }
const narrower = 24

function usualWidth(family: Family | undefined): number {
  const width = usualWidths[family ?? 'shape'] ?? 336
  return innerWidth <= 1100 ? width - narrower : width
}

function InspectorPanel() {
  const panel = usePanelRef()
  const id = useFocusedNode()
  const family = useJob(({ document }) => {
    const node = document.nodes.find((one) => one.id === id)
    return node === undefined ? undefined : nodeFace(node.type)?.family
  })
  const name = `inspector-${family ?? 'none'}`
  const width = rememberedSize(name) ?? usualWidth(family)
  const shown = useRef(name)
  useEffect(() => {
    // A panel that has just appeared has its default size, and its group does not know it yet.
    if (shown.current !== name) panel.current?.resize(width)
    shown.current = name
  }, [panel, name, width])
  return (
    <Panel
      id="inspector"
      panelRef={panel}
      defaultSize={`${width}px`}
      minSize="300px"
      maxSize="560px"
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => {
        if (document.querySelector('[data-separator=active]') !== null) rememberSize(name, inPixels)
      }}
    >
      <Inspector />
    </Panel>
  )
}
