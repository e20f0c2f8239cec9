// The studio: the page of one job. Top bar, canvas, data drawer, inspector.
import { ReactFlowProvider } from '@xyflow/react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Catalog } from '../../engine/nodes/catalog.ts'
import type { Job } from '../../worker/api/contract.ts'
import { catalogQuery, jobQuery } from '../app/api/queries.ts'
import { untilReachable } from '../app/until-reachable.ts'
import { startAutosave } from '../document/autosave.ts'
import { fetchEngine } from '../document/engine.ts'
import { rememberVisit, resumeVisit } from '../document/storage/visit.ts'
import { openJob, setCatalog, useJob } from '../document/store.ts'
import { endVisit } from '../document/this-visit.ts'
import { useTabTitle } from '../ui/page.tsx'
import { sayError } from '../ui/over/toasts.tsx'
import { LoadFailed } from '../ui/wait/load-failed.tsx'
import { StudioBar } from './studio-bar.tsx'
import { StudioDialogs } from './studio-dialogs.tsx'
import { useActionKeys } from './actions/use-action-keys.ts'
import { StudioLayout } from './studio-layout.tsx'
import { preloadParts } from './preload.ts'
import { StudioSkeleton } from './studio-skeleton.tsx'
import './studio.css'
import { resetView, reveal } from './view.ts'

/** On their way beside the job itself; whoever needs them says so if they do not come. */
fetchEngine().catch(() => {})
import('./follow-job.ts').catch(() => {})

export function StudioPage() {
  const { jobId } = useParams({ from: '/jobs/$jobId' })
  return <StudioOf key={jobId} jobId={jobId} />
}

function StudioOf({ jobId }: { jobId: string }) {
  // What is edited is ours from here on: only a first answer opens the job, later ones tell of schedule and versions.
  const job = useQuery({ ...jobQuery(jobId), gcTime: 0 })
  const catalog = useQuery(catalogQuery)
  const error = job.error ?? catalog.error
  if (job.data !== undefined && catalog.data !== undefined) {
    return <OpenJob job={job.data} catalog={catalog.data} />
  }
  if (error === null) return <StudioSkeleton />
  const retry = () => void Promise.all([job.refetch(), catalog.refetch()])
  return (
    <main className="page page-alone">
      <LoadFailed alone error={error} onRetry={retry} />
    </main>
  )
}

function OpenJob({ job, catalog }: { job: Job; catalog: Catalog }) {
  const [opened, setOpened] = useState(false)
  const revealAsked = useAskedNode()
  useEffect(() => {
    const leaving = new AbortController()
    const open = async () => {
      const resumed = await resumeVisit(job)
      if (leaving.signal.aborted) return
      resetView()
      openJob(job, catalog, resumed)
      revealAsked()
      for (const stop of [startAutosave(), rememberVisit()])
        leaving.signal.addEventListener('abort', stop)
      setOpened(true)
      const { followJob } = await untilReachable(() => import('./follow-job.ts'))
      if (!leaving.signal.aborted) await followJob(leaving.signal)
    }
    open().catch(sayError)
    return () => {
      leaving.abort()
      endVisit()
    }
    // Opened once: what comes later must not replace what is being edited.
  }, [])
  const { publishedVersion, schedule, zone } = job
  useEffect(
    () => useJob.setState({ publishedVersion, schedule, zone }),
    [publishedVersion, schedule, zone],
  )
  useEffect(() => setCatalog(catalog), [catalog])
  return opened ? (
    <ReactFlowProvider>
      <Studio />
    </ReactFlowProvider>
  ) : (
    <StudioSkeleton />
  )
}

/** Opens at the node that the address names. Once: a reload is to show what was looked at since. */
function useAskedNode(): () => void {
  const { node } = useSearch({ from: '/jobs/$jobId' })
  const navigate = useNavigate({ from: '/jobs/$jobId' })
  return () => {
    if (node === undefined) return
    if (useJob.getState().document.nodes.some(({ id }) => id === node)) reveal(node)
    void navigate({ search: {}, replace: true })
  }
}

function Studio() {
  useTabTitle(useJob(({ document }) => document.name))
  useActionKeys()
  useEffect(preloadParts, [])
  return (
    <div className="sd">
      <StudioBar />
      <StudioLayout />
      <StudioDialogs />
    </div>
  )
}
