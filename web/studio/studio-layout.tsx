// Canvas above, data below, inspector at the right; the borders can be dragged or moved by arrow keys.
import { PanelBottomOpen } from 'lucide-react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { Canvas } from '../canvas/canvas.tsx'
import { useJob } from '../document/store.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Guide } from './beginning/guide.tsx'
import { NotSaved } from './not-saved.tsx'
import { drawerHeightPx, inspectorWidthPx, rememberSize } from './panel-sizes.ts'
import { useDrawerInUse, useInspectorInUse } from './panels-in-use.ts'
import { useView } from './view.ts'

const Inspector = lazyPart(() => import('../inspector/inspector.tsx'), 'Inspector')
const Drawer = lazyPart(() => import('../preview/drawer/drawer.tsx'), 'Drawer')
const StatusLine = lazyPart(() => import('../preview/drawer/status-line.tsx'), 'StatusLine')

export function StudioLayout() {
  const t = useText()
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const inUse = useDrawerInUse()
  const drawer = useView((view) => view.drawer) && !empty && inUse
  return (
    <Group className="sd-layout" orientation="horizontal">
      <Panel id="work" minSize="360px">
        <Group orientation="vertical">
          <Panel id="canvas" minSize="160px">
            <div className="sd-canvas">
              <Canvas />
              <NotSaved />
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
      {!empty && <InspectorPlace />}
    </Group>
  )
}

function DrawerPanel() {
  return (
    <Panel
      id="drawer"
      defaultSize={`${drawerHeightPx()}px`}
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
  const closed = useView((view) => !view.drawer)
  return (
    <div className="sd-closed-drawer">
      <StatusLine />
      {closed && (
        <Button look="ghost" size="sm" onClick={() => useView.setState({ drawer: true })}>
          <PanelBottomOpen className="icon-s" aria-hidden />
          {t('data.show')}
        </Button>
      )}
    </div>
  )
}

function InspectorPlace() {
  const t = useText()
  if (!useInspectorInUse()) return null
  return (
    <>
      <Separator className="sd-grip sd-grip-column" aria-label={t('inspector.label')} />
      <InspectorPanel />
    </>
  )
}

function InspectorPanel() {
  return (
    <Panel
      id="inspector"
      defaultSize={`${inspectorWidthPx()}px`}
      minSize="300px"
      maxSize="560px"
      groupResizeBehavior="preserve-pixel-size"
      onResize={({ inPixels }) => {
        // A window that gets smaller narrows it as well: that is nobody's wish.
        if (document.querySelector('[data-separator=active]') === null) return
        rememberSize('inspector', inPixels)
      }}
    >
      <Inspector />
    </Panel>
  )
}
