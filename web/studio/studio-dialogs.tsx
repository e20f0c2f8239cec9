// Dialogs of the studio: publish, schedule, shortcuts, the command palette.
import { lazy, Suspense } from 'react'
import { useCanvasPanels } from '../canvas/canvas-panels.ts'
import { useJob } from '../document/store.ts'
import { ScheduleDialog } from '../runs/schedule-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useView } from './view.ts'

/** Not needed before the canvas is usable. */
const CommandPalette = lazy(async () => {
  const { CommandPalette: Palette } = await import('./palette/command-palette.tsx')
  return { default: Palette }
})

export function StudioDialogs() {
  const { publish, schedule, shortcuts } = useView()
  const palette = useCanvasPanels((panels) => panels.palette)
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
      {palette && (
        <Suspense>
          <CommandPalette onClose={() => useCanvasPanels.setState({ palette: false })} />
        </Suspense>
      )}
    </>
  )
}
