// A part of the page that could not be loaded: what happened, the code, what to do, try again. What got no answer tries again by itself.
import { Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useText } from '../../i18n/language.ts'
import { ApiError, isNoAnswer } from '../../app/api/api-error.ts'
import { whenReachable } from '../../app/until-reachable.ts'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { Status } from '../status.tsx'
import { NoAnswer } from './no-answer.tsx'

export interface LoadFailedProps {
  error: Error
  onRetry: () => void
  /** The list to go back to when what was asked for does not exist. */
  back?: 'jobs' | 'activity'
  /** All there is on the page. */
  alone?: boolean
}

export function LoadFailed(props: LoadFailedProps) {
  return isNoAnswer(props.error) ? <Waiting {...props} /> : <Refused {...props} />
}

function Waiting({ error, onRetry, alone = false }: LoadFailedProps) {
  const t = useText()
  const retry = useEffectEvent(onRetry)
  useEffect(() => {
    const leave = new AbortController()
    void whenReachable(leave.signal).then(() => leave.signal.aborted || retry())
    return () => leave.abort()
  }, [error])
  return (
    <NoAnswer alone={alone}>
      <Button look="out" onClick={onRetry}>
        {t('verb.retry')}
      </Button>
    </NoAnswer>
  )
}

function Refused({ error, onRetry, back = 'jobs', alone = false }: LoadFailedProps) {
  const t = useText()
  const known = error instanceof ApiError
  const missing = known && error.status === 404
  return (
    <Empty
      alone={alone}
      icon={<Status is="error" label="" />}
      title={known ? error.message : t('error.load')}
      body={
        <>
          {known ? error.hint : error.message}
          {known && <code className="mt-1 block text-ink-3">{error.code}</code>}
        </>
      }
    >
      {missing ? (
        <Link to={back === 'jobs' ? '/' : '/activity'} className="btn btn-out">
          {t(back === 'jobs' ? 'missing.verb' : 'missing.activity')}
        </Link>
      ) : (
        <Button look="out" onClick={onRetry}>
          {t('verb.retry')}
        </Button>
      )}
    </Empty>
  )
}

/** The same in one line, for a part of a card. */
export function LoadFailedLine({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText()
  return (
    <p className="mt-1 flex items-start gap-1.5 text-xs text-error-ink">
      <Status is="error" label="" />
      <span className="min-w-0 flex-1">{error.message}</span>
      <Button look="link" size="sm" onClick={onRetry}>
        {t('verb.retry')}
      </Button>
    </p>
  )
}
