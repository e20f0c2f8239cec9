// What is done to the job as a whole.
import { CalendarClock, Play, Save, Upload } from 'lucide-react'
import { useJob } from '../../document/store.ts'
import { useView } from '../view.ts'
import type { Action } from './action.ts'

const hasNodes = (): boolean => useJob.getState().document.nodes.length > 0

export const jobActions: readonly Action[] = [
  {
    id: 'save',
    label: 'action.save',
    group: 'job',
    icon: Save,
    keys: ['Mod+S'],
    whileTyping: true,
    perform: () => useView.setState({ keep: true }),
  },
  {
    id: 'run',
    label: 'action.run',
    group: 'job',
    icon: Play,
    keys: ['Mod+Shift+Enter'],
    whileTyping: true,
    enabled: hasNodes,
    perform: ({ runNow }) => runNow(),
  },
  {
    id: 'publish',
    label: 'action.publish',
    group: 'job',
    icon: Upload,
    enabled: hasNodes,
    perform: () => useView.setState({ publish: true }),
  },
  {
    id: 'schedule',
    label: 'action.schedule',
    group: 'job',
    icon: CalendarClock,
    perform: () => useView.setState({ schedule: true }),
  },
]
