// Tries a saved connection at the edge and says what came of it.
import { useMutation } from '@tanstack/react-query'
import { api } from '../app/api/client.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Status } from '../ui/status.tsx'

interface CheckAnswer {
  ok: boolean
  code?: string
  message?: string
  hint?: string
}

/** `ready` is false while the form differs from what is stored, or nothing is. */
export function ConnectionCheck({ slug, ready }: { slug: string; ready: boolean }) {
  const t = useText()
  const check = useMutation({
    mutationFn: () =>
      api<CheckAnswer>(`/connections/${encodeURIComponent(slug)}/check`, { method: 'POST' }),
  })
  return (
    <div className="grid gap-2">
      <div className="flex items-center gap-2">
        <Button look="out" disabled={!ready || check.isPending} onClick={() => check.mutate()}>
          {check.isPending && <Status is="running" label="" />}
          {t(check.isPending ? 'connections.checking' : 'connections.check')}
        </Button>
        {!ready && <span className="text-xs text-ink-3">{t('connections.check-first')}</span>}
      </div>
      <div aria-live="polite">
        {check.isError && <Notice is="error">{check.error.message}</Notice>}
        {check.data !== undefined && <Answer answer={check.data} />}
      </div>
    </div>
  )
}

function Answer({ answer }: { answer: CheckAnswer }) {
  const t = useText()
  if (answer.ok) return <Notice is="ok">{t('connections.check-ok')}</Notice>
  return (
    <Notice is="error">
      <p className="font-medium">
        {answer.message} <code className="ml-1 font-normal">{answer.code}</code>
      </p>
      <p className="text-ink">{answer.hint}</p>
    </Notice>
  )
}
