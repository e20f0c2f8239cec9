// Where one finds out what can be done.
import { Command, Keyboard } from 'lucide-react'
import { useCanvasPanels } from '../../canvas/canvas-panels.ts'
import { useView } from '../view.ts'
import type { Action } from './action.ts'

export const helpActions: readonly Action[] = [
  {
    id: 'palette',
    label: 'action.palette',
    group: 'help',
    icon: Command,
    keys: ['Mod+K'],
    whileTyping: true,
    keysOnly: true,
    perform: () => useCanvasPanels.setState({ palette: true }),
  },
  {
    id: 'shortcuts',
    label: 'keys.sheet',
    group: 'help',
    icon: Keyboard,
    keys: ['?'],
    perform: () => useView.setState({ shortcuts: true }),
  },
]
