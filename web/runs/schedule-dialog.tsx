// The schedule form in a dialog, as the studio's top bar opens it.
import { useText } from '../i18n/language.ts'
import { Dialog } from '../ui/over/dialog.tsx'
import { ScheduleForm, type ScheduleFormProps } from './schedule-form.tsx'

export interface ScheduleDialogProps extends Omit<ScheduleFormProps, 'onDone'> {
  open: boolean
  onClose: () => void
}

export function ScheduleDialog({ open, onClose, ...form }: ScheduleDialogProps) {
  const t = useText()
  return (
    <Dialog open={open} onClose={onClose} title={t('schedule.title')} width={720}>
      <ScheduleForm {...form} onDone={onClose} />
    </Dialog>
  )
}
