// The frame around every page: rail at the left, page at the right. The studio gets the narrow rail.
import { Outlet, useMatchRoute } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useText } from '../i18n/language.ts'
import { Toasts } from '../ui/over/toasts.tsx'
import { Rail } from './rail.tsx'
import { SessionGate } from './session-gate.tsx'

export function AppFrame() {
  const t = useText()
  const inStudio = useMatchRoute()({ to: '/jobs/$jobId' }) !== false
  return (
    <SessionGate>
      <SkipLink to={inStudio ? 'graph' : 'content'}>
        {t(inStudio ? 'canvas.skip' : 'app.skip')}
      </SkipLink>
      <div className={inStudio ? 'app' : 'app app-open'}>
        <Rail />
        <div id="content" tabIndex={-1} className="min-w-0 outline-none">
          <Outlet />
        </div>
      </div>
      <Toasts />
    </SessionGate>
  )
}

/** Moves the focus by itself: a change of the address would load the page's route again. */
function SkipLink({ to, children }: { to: string; children: string }) {
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(to)?.focus()
  }
  return (
    <a className="skip" href={`#${to}`} onClick={skip}>
      {children}
    </a>
  )
}
