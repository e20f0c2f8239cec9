// Publish: what is in the way, what will change, and the one button.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { isEmptyDiff } from '../../../engine/job/diff.ts'
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { api } from '../../app/api/client.ts'
import { byRefusal } from '../../canvas/problems/errors-first.ts'
import { FaultItem, ProblemItem } from '../../canvas/problems/problems-list.tsx'
import { saveNow } from '../../document/autosave.ts'
import { useJob } from '../../document/store.ts'
import { untilUploaded } from '../../document/uploads/uploads.ts'
import { useText } from '../../i18n/language.ts'
import { useFaults, type Fault } from '../../preview/reason.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/over/dialog.tsx'
import { say, sayError } from '../../ui/over/toasts.tsx'
import { ChangeList } from './change-list.tsx'
import { useDraftDiff } from './published.ts'
import { useRunNow } from './run-now.ts'
import { useView } from '../view.ts'
import './dialogs.css'

export interface PublishDialogProps {
  onClose: () => void
  /** Somebody wanted a run and there was no version to run. */
  thenRun: boolean
}

export function PublishDialog({ onClose, thenRun }: PublishDialogProps) {
  const t = useText()
  const version = useJob((state) => state.publishedVersion)
  const problems = useJob(({ inference }) => inference.problems)
  const [errors, notices] = byRefusal(problems)
  const faults = useFaults()
  const { runNow } = useRunNow()
  const publish = usePublish((jobId) => {
    if (useJob.getState().jobId !== jobId) return
    onClose()
    if (thenRun) runNow()
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(thenRun ? 'publish.title-and-run' : 'publish.title')}
      body={t(thenRun ? 'publish.what-runs' : 'publish.what', { version: (version ?? 0) + 1 })}
      width={520}
    >
      <DialogBody>
        <Problems title={t('publish.blocked')} problems={errors} refuses />
        <Problems title={t('publish.warned')} problems={notices} faults={faults} />
        <Changes version={version} />
      </DialogBody>
      <footer>
        <Button onClick={onClose}>{t('verb.cancel')}</Button>
        <Button
          look="go"
          data-verb="publish"
          disabled={errors.length > 0 || publish.isPending}
          onClick={() => publish.mutate()}
        >
          {t(thenRun ? 'publish.and-run' : 'studio.publish')}
        </Button>
      </footer>
    </Dialog>
  )
}

interface ProblemsProps {
  title: string
  problems: readonly Problem[]
  /** Without an end to them nothing is published. */
  refuses?: boolean
  /** What the preview stumbled over: a run may find other files. */
  faults?: readonly Fault[]
}

/** A click leads to the place of the problem, away from here; what mends it at once leaves the dialog open. */
function Problems({ title, problems, refuses = false, faults = [] }: ProblemsProps) {
  if (problems.length + faults.length === 0) return null
  return (
    <section>
      <h3 className="cap">{title}</h3>
      <div className="sd-problems" onClick={leave}>
        {faults.map((fault) => (
          <FaultItem key={fault.node} fault={fault} />
        ))}
        {problems.map((problem, index) => (
          <ProblemItem key={index} problem={problem} refuses={refuses} />
        ))}
      </div>
    </section>
  )
}

function leave({ target }: MouseEvent<HTMLElement>): void {
  const mends = target instanceof Element && target.closest('[data-mend]') !== null
  if (!mends) useView.setState({ publish: null })
}

/** Publishes the job that is open when it is pressed, whatever is open when it has been saved. `onDone` is given its id. */
function usePublish(onDone: (jobId: string) => void) {
  const t = useText()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const { jobId, document } = useJob.getState()
      await saveNow()
      await untilUploaded(document)
      const { jobId: open, etag, saving, saveError } = useJob.getState()
      if (open !== jobId) throw new Error(t('publish.left', { name: document.name }))
      // The edge would publish what it had before.
      if (saving === 'failed' && saveError !== null) throw saveError
      const path = `/jobs/${encodeURIComponent(jobId)}/publish`
      return { jobId, ...(await api<{ version: number }>(path, { method: 'POST', ifMatch: etag })) }
    },
    onError: sayError,
    onSuccess: ({ jobId, version }) => {
      if (useJob.getState().jobId === jobId) useJob.setState({ publishedVersion: version })
      void client.invalidateQueries({ queryKey: ['jobs'] })
      say(() => t('publish.done', { version }))
      onDone(jobId)
    },
  })
}

/** Against the version that runs now. */
function Changes({ version }: { version: number | null }) {
  const t = useText()
  const diff = useDraftDiff()
  const nodes = useJob(({ document }) => document.nodes)
  if (version === null) return <p>{t('publish.first')}</p>
  if (diff === undefined) return null
  return (
    <section>
      <h3 className="cap">{t('publish.changes')}</h3>
      {isEmptyDiff(diff) ? (
        <p>{t('publish.same', { version })}</p>
      ) : (
        <ChangeList diff={diff} nodes={nodes} detailed />
      )}
    </section>
  )
}
