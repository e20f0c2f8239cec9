// Zoom, fit and tidy, at the lower left.
import { useReactFlow, useStore } from '@xyflow/react'
import { ListTree, Maximize, Minus, Plus, Waypoints } from 'lucide-react'
import { memo } from 'react'
import { useText } from '../../i18n/language.ts'
import { IconButton, Kbd } from '../../ui/button.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { useCanvasPanels } from '../canvas-panels.ts'
import { tidy } from '../editing/tidy.ts'
import { fitAll } from './fit-view.ts'

export const ZoomBar = memo(function ZoomBar() {
  const t = useText()
  const flow = useReactFlow()
  const outline = useCanvasPanels((panels) => panels.outline)
  return (
    <Toolbar className="cv-float" style={{ left: 12 }} label={t('canvas.view')}>
      <IconButton size="sm" label={t('zoom.out')} onClick={() => void flow.zoomOut()}>
        <Minus className="icon-s" aria-hidden />
      </IconButton>
      <button type="button" title={t('zoom.full')} onClick={() => void flow.zoomTo(1)}>
        <Percent /> %
      </button>
      <IconButton size="sm" label={t('zoom.in')} onClick={() => void flow.zoomIn()}>
        <Plus className="icon-s" aria-hidden />
      </IconButton>
      <IconButton size="sm" label={t('zoom.fit')} onClick={() => fitAll(flow)}>
        <Maximize className="icon-s" aria-hidden />
      </IconButton>
      <IconButton
        size="sm"
        label={t('action.outline')}
        keys={<Kbd>O</Kbd>}
        aria-pressed={outline}
        onClick={() => useCanvasPanels.setState({ outline: !outline })}
      >
        <ListTree className="icon-s" aria-hidden />
      </IconButton>
      <span className="cv-wide">
        <IconButton size="sm" label={t('canvas.tidy')} onClick={() => void tidy()}>
          <Waypoints className="icon-s" aria-hidden />
        </IconButton>
      </span>
    </Toolbar>
  )
})

/** Drawn anew at every step of the wheel, and alone. */
function Percent() {
  return useStore(({ transform }) => Math.round(transform[2] * 100))
}
