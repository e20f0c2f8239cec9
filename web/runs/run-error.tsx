// Why a run stopped: code, message, place, and what to do.
import type { JobDocument } from '../../engine/job/document.ts'
import type { ApiError } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'

export interface RunErrorBannerProps {
  error: ApiError
  document: JobDocument
  /** Some of the run was delivered all the same. */
  partly: boolean
}

export function RunErrorBanner({ error, document, partly }: RunErrorBannerProps) {
  const t = useText()
  return (
    <Notice is="error">
      <p className="text-md font-semibold">
        {t(partly ? 'run.error-partly' : 'run.error')}: {error.message}{' '}
        <code className="code code-error whitespace-nowrap font-normal">{error.code}</code>
      </p>
      <Place place={error.place ?? {}} document={document} />
      {error.hint !== '' && <p className="mt-0.5 text-ink">{error.hint}</p>}
    </Notice>
  )
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
