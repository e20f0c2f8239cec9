// Why a run stopped, or what it tries again: code, message, place, and what to do.
import type { JobDocument } from '../../engine/job/document.ts'
import type { ApiError, RunStatus } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'
import { hasEnded } from './run-status.tsx'

export interface RunErrorBannerProps {
  error: ApiError
  document: JobDocument
  status: RunStatus
}

export function RunErrorBanner({ error, document, status }: RunErrorBannerProps) {
  const t = useText()
  return (
    <Notice is={hasEnded(status) ? 'error' : 'warning'}>
      <p className="text-md font-semibold">
        {t(whatCameOfIt(status))}: {error.message}{' '}
        <code className="code code-error whitespace-nowrap font-normal">{error.code}</code>
      </p>
      <Place place={error.place ?? {}} document={document} />
      {error.hint !== '' && <p className="mt-0.5 text-ink">{error.hint}</p>}
    </Notice>
  )
}

/** A run that goes on has tried and tries again; one that ended may have delivered some of it all the same. */
export function whatCameOfIt(status: RunStatus) {
  if (!hasEnded(status)) return 'run.error-again'
  return status === 'partial-success' ? 'run.error-partly' : 'run.error'
}

function Place({
  place,
  document,
}: {
  place: NonNullable<ApiError['place']>
  document: JobDocument
}) {
  const t = useText()
  const node = document.nodes.find(({ id }) => id === place.node)?.name ?? place.node
  const parts = [
    node !== undefined && t('run.place.node', { node }),
    place.connection !== undefined && t('run.place.connection', { connection: place.connection }),
    place.file !== undefined && <code key="file">{place.file}</code>,
    place.line !== undefined && t('run.place.line', { line: String(place.line) }),
    place.field !== undefined && t('run.place.field', { field: place.field }),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <p className="mt-0.5">
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  )
}
