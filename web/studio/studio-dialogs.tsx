// Dialogs of the studio: publish, schedule, shortcuts.
import { useJob } from '../document/store.ts'
import { ScheduleDialog } from '../runs/schedule-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useView } from './view.ts'

export function StudioDialogs() {
  const { publish, schedule, shortcuts } = useView()
  const jobId = useJob((state) => state.jobId)
  const saved = useJob((state) => state.schedule)
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
      {shortcuts && <ShortcutSheet onClose={() => useView.setState({ shortcuts: false })} />}
    </>
  )
}
