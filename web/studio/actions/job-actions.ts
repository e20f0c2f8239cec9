// What is done to the job as a whole.
import { CalendarClock, Play, Save, Upload } from 'lucide-react'
import { useJob } from '../../document/store.ts'
import { isAsPublished } from '../publishing/published.ts'
import { useView } from '../view.ts'
import type { Action, Said } from './action.ts'

const hasNodes = (): boolean => useJob.getState().document.nodes.length > 0

function nothingNew(): Said | null {
  if (!isAsPublished()) return null
  return { id: 'publish.same', values: { version: useJob.getState().publishedVersion ?? 0 } }
}

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
  // Before the run, which has the word in its name: who types it and presses Enter shall not run the job.
  {
    id: 'publish',
    label: 'action.publish',
    group: 'job',
    icon: Upload,
    enabled: hasNodes,
    refusal: nothingNew,
    perform: () => useView.setState({ publish: 'alone' }),
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
    id: 'schedule',
    label: 'action.schedule',
    group: 'job',
    icon: CalendarClock,
    perform: () => useView.setState({ schedule: true }),
  },
]
