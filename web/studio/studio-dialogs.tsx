// Dialogs of the studio: publish, schedule, history and versions, a conflict, a frame to choose, templates, shortcuts, the command palette.
import { useCanvasPanels } from '../canvas/canvas-panels.ts'
import { useJob } from '../document/store.ts'
import { EarlyText } from '../ui/form/early-text.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useView } from './view.ts'

const CommandPalette = lazyPart(
  () => import('./palette/command-palette.tsx'),
  'CommandPalette',
  <EarlyText label="palette.label" />,
)
const ScheduleDialog = lazyPart(() => import('../runs/schedule-dialog.tsx'), 'ScheduleDialog')
const FrameChoice = lazyPart(() => import('../canvas/frames/frame-choice.tsx'), 'FrameChoice')
const ConflictDialog = lazyPart(() => import('./conflict/conflict-dialog.tsx'), 'ConflictDialog')
const KeepDialog = lazyPart(
  () => import('./versions/keep-dialog.tsx'),
  'KeepDialog',
  <EarlyText label="jobs.name" />,
)
const PastDialog = lazyPart(() => import('./versions/past-dialog.tsx'), 'PastDialog')
const TemplatesDialog = lazyPart(
  () => import('./beginning/templates-dialog.tsx'),
  'TemplatesDialog',
)
const PublishDialog = lazyPart(() => import('./publishing/publish-dialog.tsx'), 'PublishDialog')
const ShortcutSheet = lazyPart(() => import('./shortcuts/shortcut-sheet.tsx'), 'ShortcutSheet')

export function StudioDialogs() {
  const { publish, schedule, shortcuts, past, keep, templates, postponed } = useView()
  const palette = useCanvasPanels((panels) => panels.palette)
  const intoFrame = useCanvasPanels((panels) => panels.intoFrame)
  const jobId = useJob((state) => state.jobId)
  const zone = useJob((state) => state.zone)
  const saved = useJob((state) => state.schedule)
  const meeting = useJob((state) => state.meeting)
  return (
    <>
      {publish !== null && (
        <PublishDialog
          thenRun={publish === 'and-run'}
          onClose={() => useView.setState({ publish: null })}
        />
      )}
      {schedule && (
        <ScheduleDialog
          open
          jobId={jobId}
          zone={zone}
          schedule={saved}
          onClose={() => useView.setState({ schedule: false })}
        />
      )}
      {past !== null && <PastDialog shown={past} />}
      {keep && <KeepDialog onClose={() => useView.setState({ keep: false })} />}
      {templates && <TemplatesDialog onClose={() => useView.setState({ templates: false })} />}
      {meeting !== null && meeting !== postponed && <ConflictDialog meeting={meeting} />}
      {intoFrame !== null && <FrameChoice nodes={intoFrame} />}
      {shortcuts && <ShortcutSheet onClose={() => useView.setState({ shortcuts: false })} />}
      {palette && <CommandPalette onClose={() => useCanvasPanels.setState({ palette: false })} />}
    </>
  )
}
