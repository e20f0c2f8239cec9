// A part of the page that could not be loaded: what happened, the code, what to do, try again.
import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/language.ts'
import { ApiError } from '../../app/api/api-error.ts'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { Status } from '../status.tsx'

export interface LoadFailedProps {
  error: Error
  onRetry: () => void
  /** The list to go back to when what was asked for does not exist. */
  back?: 'jobs' | 'activity'
  /** All there is on the page. */
  alone?: boolean
}

export function LoadFailed({ error, onRetry, back = 'jobs', alone = false }: LoadFailedProps) {
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
