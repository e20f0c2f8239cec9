// Nothing shows before the edge said who is there; without a session the sign-in hint stands instead.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useText } from '../i18n/language.ts'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { Shell } from '../ui/picture/shell.tsx'
import { isSignedOut } from './api/api-error.ts'
import { sessionQuery } from './api/queries.ts'

export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery(sessionQuery)
  if (session.isSuccess) return children
  if (session.isPending) return null
  if (isSignedOut(session.error)) return <SignedOut />
  return (
    <main className="page page-alone">
      <LoadFailed alone error={session.error} onRetry={() => void session.refetch()} />
    </main>
  )
}

function SignedOut() {
  const t = useText()
  return (
    <main className="page page-alone">
      <section className="card sign-in">
        <Shell />
        <h1>{t('session.title')}</h1>
        <p>{t('session.body')}</p>
        <p className="help">{t('session.again')}</p>
      </section>
    </main>
  )
}
