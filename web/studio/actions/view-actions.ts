// What changes only what is seen.
import { Focus, ListTree, Map, Maximize, Mouse, PanelBottom, ZoomIn, ZoomOut } from 'lucide-react'
import { toggleHand, useCanvasPanels } from '../../canvas/canvas-panels.ts'
import { fitAll, fitSelection } from '../../canvas/viewport/fit-view.ts'
import { useView } from '../view.ts'
import type { Action } from './action.ts'

export const viewActions: readonly Action[] = [
  {
    id: 'fit',
    label: 'action.fit',
    group: 'view',
    icon: Maximize,
    keys: ['1', 'Shift+1'],
    menus: ['pane'],
    perform: ({ flow }) => fitAll(flow),
  },
  {
    id: 'fit-selection',
    label: 'action.fit-selection',
    group: 'view',
    icon: Focus,
    keys: ['Shift+2'],
    menus: ['node'],
    perform: ({ flow }) => fitSelection(flow),
  },
  {
    id: 'full-size',
    label: 'action.full-size',
    group: 'view',
    icon: ZoomIn,
    keys: ['0'],
    perform: ({ flow }) => void flow.zoomTo(1),
  },
  {
    id: 'zoom-in',
    label: 'zoom.in',
    group: 'view',
    icon: ZoomIn,
    keys: ['Plus'],
    perform: ({ flow }) => void flow.zoomIn(),
  },
  {
    id: 'zoom-out',
    label: 'zoom.out',
    group: 'view',
    icon: ZoomOut,
    keys: ['-'],
    perform: ({ flow }) => void flow.zoomOut(),
  },
  {
    id: 'outline',
    label: 'action.outline',
    group: 'view',
    icon: ListTree,
    keys: ['O'],
    perform: () => useCanvasPanels.setState(({ outline }) => ({ outline: !outline })),
  },
  {
    id: 'minimap',
    label: 'action.minimap',
    group: 'view',
    icon: Map,
    keys: ['M'],
    menus: ['pane'],
    perform: () => useCanvasPanels.setState(({ minimap }) => ({ minimap: !minimap })),
  },
  {
    id: 'drawer',
    label: 'action.drawer',
    group: 'view',
    icon: PanelBottom,
    perform: () => useView.setState(({ drawer }) => ({ drawer: !drawer })),
  },
  {
    id: 'swap-hand',
    label: 'action.swap-hand',
    group: 'view',
    icon: Mouse,
    menus: ['pane'],
    perform: toggleHand,
  },
]
