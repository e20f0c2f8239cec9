// The menu at the end of a job's row.
import { CalendarOff, CalendarClock, Copy, Ellipsis, Trash2 } from 'lucide-react'
import type { JobSummary } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/over/menu.tsx'
import type { JobVerbs } from './job-verbs.ts'

export function JobRowMenu({ job, verbs }: { job: JobSummary; verbs: JobVerbs }) {
  const t = useText()
  const on = job.schedule?.enabled === true
  const Clock = on ? CalendarOff : CalendarClock
  return (
    <Menu
      align="end"
      trigger={
        <Button className="btn-icon" size="sm" aria-label={t('jobs.more', { name: job.name })}>
          <Ellipsis className="icon-s" aria-hidden />
        </Button>
      }
    >
      {job.schedule !== null && (
        <MenuItem
          icon={<Clock className="icon-s" aria-hidden />}
          onSelect={() => verbs.toggleSchedule(job)}
        >
          {t(on ? 'jobs.disable' : 'jobs.enable')}
        </MenuItem>
      )}
      <MenuItem
        icon={<Copy className="icon-s" aria-hidden />}
        onSelect={() => verbs.duplicate(job)}
      >
        {t('jobs.duplicate')}
      </MenuItem>
      <MenuLine />
      <MenuItem
        danger
        icon={<Trash2 className="icon-s" aria-hidden />}
        onSelect={() => verbs.remove(job)}
      >
        {t('verb.delete')}
      </MenuItem>
    </Menu>
  )
}
