// Asks before a job goes that others may count on: what stops, and what stays.
import type { JobSummary } from '../../worker/api/contract.ts'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogBody } from '../ui/over/dialog.tsx'

export interface DeleteJobDialogProps {
  job: JobSummary
  onDelete: () => void
  onClose: () => void
}

/** A draft that nothing came of goes unasked: it can be had back, and nobody misses it meanwhile. */
export function isCountedOn({ publishedVersion, schedule, lastRun }: JobSummary): boolean {
  return publishedVersion !== null || schedule !== null || lastRun !== null
}

export function DeleteJobDialog({ job, onDelete, onClose }: DeleteJobDialogProps) {
  const t = useText()
  const format = useFormat()
  const { name, schedule, publishedVersion, lastRun } = job
  const nextAt = schedule?.enabled === true ? schedule.nextAt : null
  return (
    <Dialog open onClose={onClose} title={t('jobs.delete-title', { name })}>
      <DialogBody>
        {schedule !== null && nextAt !== null && publishedVersion !== null && (
          <p>
            {t('jobs.delete-schedule', {
              at: format.dateTime(nextAt, schedule.zone),
              zone: schedule.zone,
            })}
          </p>
        )}
        <p>{t(lastRun === null ? 'jobs.delete-stays-unrun' : 'jobs.delete-stays')}</p>
        <p>{t('jobs.delete-back')}</p>
      </DialogBody>
      <footer>
        <Button onClick={onClose}>{t('verb.cancel')}</Button>
        <Button look="danger" data-verb="delete" onClick={onDelete}>
          {t('verb.delete')}
        </Button>
      </footer>
    </Dialog>
  )
}
