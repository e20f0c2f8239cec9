// Why a run stopped, or what it tries again: code, message, place, and what to do.
import { Link } from '@tanstack/react-router'
import type { ApiError, Run, RunStatus } from '../../worker/api/contract.ts'
import { useText } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { hasEnded } from './run-status.tsx'

export interface RunErrorBannerProps {
  error: ApiError
  run: Pick<Run, 'jobId' | 'document' | 'status'>
}

export function RunErrorBanner({ error, run }: RunErrorBannerProps) {
  const t = useText()
  return (
    <Notice is={hasEnded(run.status) ? 'error' : 'warning'}>
      <p className="text-md font-semibold">
        {t(whatCameOfIt(run.status))}: {error.message}{' '}
        <code className="code code-error whitespace-nowrap font-normal">{error.code}</code>
      </p>
      <Place place={error.place ?? {}} run={run} />
      {error.hint !== '' && <p className="mt-0.5 text-ink">{error.hint}</p>}
    </Notice>
  )
}

/** A run that goes on has tried and tries again; one that ended may have delivered some of it all the same. */
export function whatCameOfIt(status: RunStatus) {
  if (!hasEnded(status)) return 'run.error-again'
  return status === 'partial-success' ? 'run.error-partly' : 'run.error'
}

interface PlaceProps extends Pick<RunErrorBannerProps, 'run'> {
  place: NonNullable<ApiError['place']>
}

function Place({ place, run }: PlaceProps) {
  const t = useText()
  const parts = [
    place.node !== undefined && <NodeLink key="node" node={place.node} run={run} />,
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

/** Opens the job at the node: what stopped there is mended there. */
function NodeLink({ node, run: { jobId, document } }: { node: string } & Pick<PlaceProps, 'run'>) {
  const t = useText()
  const name = document.nodes.find(({ id }) => id === node)?.name ?? node
  const link = (
    <Link to="/jobs/$jobId" params={{ jobId }} search={{ node }} className="font-medium underline">
      {name}
    </Link>
  )
  return <Sentence text={t('run.place.node')} parts={{ node: link }} />
}
