// The frame around every page: rail at the left, page at the right. The studio gets the narrow rail.
import { Outlet, useMatchRoute } from '@tanstack/react-router'
import { useText } from '../i18n/language.ts'
import { Toasts } from '../ui/toasts.tsx'
import { Rail } from './rail.tsx'
import { SessionGate } from './session-gate.tsx'

export function AppFrame() {
  const t = useText()
  const inStudio = useMatchRoute()({ to: '/jobs/$jobId' }) !== false
  return (
    <SessionGate>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <div className={inStudio ? 'app' : 'app app-open'}>
        <Rail />
        <div id="content" className="min-w-0">
          <Outlet />
        </div>
      </div>
      <Toasts />
    </SessionGate>
  )
}
