// The schedule of a job: when it runs, in which zone, and what that means for the next ten runs.
import { useState } from 'react'
import type { Schedule } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Switch } from '../ui/form/switch.tsx'
import { useCronSentence } from './schedule/use-cron-sentence.ts'
import { DueTimes } from './schedule/due-times.tsx'
import { useScheduleCheck } from './schedule/schedule-check.ts'
import { useRemoveSchedule, useSaveSchedule } from './schedule/save-schedule.ts'
import { useScheduleEdit } from './schedule/schedule-draft.ts'
import { ScheduleFields } from './schedule/schedule-fields.tsx'
import { ScheduleMoved } from './schedule/schedule-moved.tsx'
import { ZoneField } from './schedule/zone-field.tsx'

export interface ScheduleFormProps {
  jobId: string
  /** Offered where there is no schedule yet. */
  zone: string
  schedule: Schedule | null
  /** After it was saved or removed. */
  onDone: () => void
}

export function ScheduleForm({ jobId, zone: ownZone, schedule, onDone }: ScheduleFormProps) {
  const t = useText()
  const { draft, change, moved, takeTheirs } = useScheduleEdit(schedule, ownZone)
  const [asCron, setAsCron] = useState(false)
  const sentence = useCronSentence(draft.cron)
  const save = useSaveSchedule(jobId, schedule, onDone)
  const remove = useRemoveSchedule(jobId, onDone)
  const { cronError, zoneError } = useScheduleCheck(draft.cron.trim(), draft.zone)
  const wrong = cronError !== undefined || zoneError !== undefined
  const busy = save.isPending || remove.isPending
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!wrong) save.mutate(draft)
      }}
    >
      {moved && !busy && <ScheduleMoved now={schedule} onTake={takeTheirs} />}
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,308px)] gap-6 px-5 pt-2 pb-4 max-[700px]:grid-cols-1">
        <div className="grid content-start gap-3.5">
          <ScheduleFields
            cron={draft.cron}
            asCron={asCron}
            error={cronError}
            onChange={(next) => {
              setAsCron(next.asCron)
              change({ cron: next.cron })
            }}
          />
          <ZoneField zone={draft.zone} error={zoneError} onChange={(zone) => change({ zone })} />
          <label className="flex min-h-6 items-center gap-2.5 font-medium">
            <Switch
              checked={draft.enabled}
              onChange={(enabled) => change({ enabled })}
              label={t('schedule.enabled')}
            />
            {t('schedule.enabled')}
          </label>
          <div className="border-t border-line-soft pt-3">
            <p className="text-md" aria-live="polite">
              {wrong ? null : sentence.data}
            </p>
            <code className="mt-1 inline-block rounded-mark bg-sunken px-[7px] py-px text-ink-2">
              {draft.cron}
            </code>
          </div>
        </div>
        {/* As high as the list: the dialog does not jump while a zone is typed. */}
        {wrong ? (
          <div className="min-h-[322px]" />
        ) : (
          <DueTimes cron={draft.cron.trim()} zone={draft.zone} />
        )}
      </div>
      <footer>
        {schedule !== null && (
          <Button
            className="mr-auto -ml-2.5 text-error-ink"
            disabled={busy}
            onClick={() => remove.mutate()}
          >
            {t('schedule.remove')}
          </Button>
        )}
        <Button look="go" type="submit" disabled={busy || wrong}>
          {t('schedule.save')}
        </Button>
      </footer>
    </form>
  )
}
