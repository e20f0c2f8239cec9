// The run's hash beside the browser's: the same document on the same snapshot must give the same bytes.
import { useQuery } from '@tanstack/react-query'
import { Check, ScanEye } from 'lucide-react'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { LoadFailedLine } from '../../ui/wait/load-failed.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Status } from '../../ui/status.tsx'
import { computeHere } from './compute-here.ts'
import { shortHash } from './short-hash.ts'

export interface PreviewComparisonProps {
  document: JobDocument
  snapshot: Snapshot
  node: string
  hash: string
}

export function PreviewComparison({ document, snapshot, node, hash }: PreviewComparisonProps) {
  const t = useText()
  const language = useLanguage()
  const preview = useQuery({
    queryKey: ['preview-hash', snapshot.context.runId, node, language],
    queryFn: () => computeHere(document, snapshot, node, language),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (preview.isPending)
    return (
      <p className="mt-1 flex items-center gap-1.5 text-xs text-running-ink">
        <Status is="running" label="" />
        {t('run.hash.comparing')}
      </p>
    )
  if (preview.isError)
    return <LoadFailedLine error={preview.error} onRetry={() => void preview.refetch()} />
  if (preview.data === null) return <p className="mt-1 text-xs text-ink-3">{t('run.hash.none')}</p>
  if (preview.data === hash)
    return (
      <p
        className="mt-1 flex flex-wrap items-center gap-x-[7px] text-ink-2"
        data-preview-hash={preview.data}
      >
        <ScanEye className="icon-s text-ink-3" aria-hidden />
        <code title={preview.data}>{shortHash(preview.data)}</code>
        <span className="tick ml-auto">
          <Check aria-hidden />
          {t('run.hash.same')}
        </span>
      </p>
    )
  return (
    <Notice is="error" className="mt-1.5">
      <span data-preview-hash={preview.data}>
        {t('run.hash.differs', { hash: shortHash(preview.data) })}
      </span>
    </Notice>
  )
}
