// The button of what else can be done with the open job.
import { Ellipsis } from 'lucide-react'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { lazyMenu } from '../ui/lazy-menu.tsx'

const JobMenuList = lazyMenu(() => import('./job-menu-list.tsx'), 'JobMenuList')

export function JobMenu() {
  const t = useText()
  return (
    <JobMenuList
      trigger={
        <Button className="btn-icon" aria-label={t('versions.more')} data-verb="more">
          <Ellipsis className="icon" aria-hidden />
        </Button>
      }
    />
  )
}
