// Dialogs of the studio: publish, schedule, history and versions, a conflict, templates, shortcuts.
import { useJob } from '../document/store.ts'
import { ScheduleDialog } from '../runs/schedule-dialog.tsx'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { KeepDialog } from './versions/keep-dialog.tsx'
import { PastDialog } from './versions/past-dialog.tsx'
import { TemplatesDialog } from './templates-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useView } from './view.ts'

export function StudioDialogs() {
  const { publish, schedule, shortcuts, past, keep, templates } = useView()
  const jobId = useJob((state) => state.jobId)
  const saved = useJob((state) => state.schedule)
  const meeting = useJob((state) => state.meeting)
  return (
    <>
      {publish && <PublishDialog onClose={() => useView.setState({ publish: false })} />}
      {schedule && (
        <ScheduleDialog
          open
          jobId={jobId}
          schedule={saved}
          onClose={() => useView.setState({ schedule: false })}
        />
      )}
      {past !== null && <PastDialog shown={past} />}
      {keep && <KeepDialog onClose={() => useView.setState({ keep: false })} />}
      {templates && <TemplatesDialog onClose={() => useView.setState({ templates: false })} />}
      {meeting !== null && <ConflictDialog meeting={meeting} />}
      {shortcuts && <ShortcutSheet onClose={() => useView.setState({ shortcuts: false })} />}
    </>
  )
}
