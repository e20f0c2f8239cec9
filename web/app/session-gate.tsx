// Nothing shows before the edge said who is there; without a session the sign-in hint stands instead.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../i18n/language.ts'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Mark } from '../ui/picture/mark.tsx'
import { ApiError } from './api/api-error.ts'
import { sessionQuery } from './api/queries.ts'

export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery)
  if (session.isSuccess) return children
  if (session.isPending) return null
  if (session.error instanceof ApiError && session.error.status === 401) return <SignedOut />
  return <LoadFailed error={session.error} onRetry={() => void session.refetch()} />
}

function SignedOut() {
  const t = useText()
  return (
    <main className="empty h-full">
      <span className="mark">
        <Mark />
      </span>
      <h1 className="text-lg">{t('session.title')}</h1>
      <p>{t('session.body')}</p>
      <p className="text-xs text-ink-3">{t('session.again')}</p>
    </main>
  )
}
