// Another window has changed the schedule while it is filled in here: what stands there now, and the choice.
import type { Schedule } from '../../../worker/api/contract.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useCronSentence } from './use-cron-sentence.ts'

export interface ScheduleMovedProps {
  now: Schedule | null
  onTake: () => void
}

export function ScheduleMoved({ now, onTake }: ScheduleMovedProps) {
  const t = useText()
  return (
    <Notice
      is="warning"
      className="mx-5 mt-2"
      verbs={<Button onClick={onTake}>{t('schedule.moved.take')}</Button>}
    >
      {now === null ? t('schedule.moved.removed') : <Changed now={now} />}{' '}
      {t('schedule.moved.save')}
    </Notice>
  )
}

function Changed({ now: { cron, zone, enabled } }: { now: Schedule }) {
  const t = useText()
  const sentence = useCronSentence(cron)
  const values = { schedule: sentence.data ?? cron, zone }
  return <>{t(enabled ? 'schedule.moved.changed' : 'schedule.moved.off', values)}</>
}
