// Versions: choose two, see both graphs and the differences in words, restore one, or go back to the published one.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { diffDocuments, isEmptyDiff } from '../../../engine/job/diff.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import type { JobVersion } from '../../../worker/api/contract.ts'
import { api } from '../../app/api/client.ts'
import { sayUndoable } from '../../document/say-undoable.ts'
import { changeTo, useJob } from '../../document/store.ts'
import type { ChangeName } from '../../document/history.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/form/field.tsx'
import { Select } from '../../ui/form/select.tsx'
import type { Words } from '../../ui/over/toasts.tsx'
import { ChangeList } from '../publishing/change-list.tsx'
import { useView } from '../view.ts'
import { MiniGraph } from './mini-graph.tsx'
import { draftRef, jobPath, OnItsWay, useDocument } from './version-document.tsx'

export function VersionPage() {
  const t = useText()
  const jobId = useJob((state) => state.jobId)
  const versions = useQuery({
    queryKey: ['jobs', jobId, 'versions'],
    queryFn: async ({ signal }) =>
      (await api<{ versions: JobVersion[] }>(`${jobPath(jobId)}/versions`, { signal })).versions,
  })
  if (versions.data === undefined) return <OnItsWay asked={[versions]} />
  if (versions.data.length === 0) return <p className="help">{t('versions.none')}</p>
  return <Comparison versions={versions.data} />
}

function Comparison({ versions }: { versions: readonly JobVersion[] }) {
  const t = useText()
  const [from, setFrom] = useState(versions[0]!.ref)
  const [to, setTo] = useState(draftRef)
  const title = useVersionTitle()
  const name = useVersionName()
  const options = [
    { value: draftRef, label: t('versions.draft') },
    ...versions.map((version) => ({ value: version.ref, label: name(version) })),
  ]
  const before = useDocument(from)
  const after = useDocument(to)
  return (
    <>
      <div className="vs-pair">
        <Field label={t('versions.from')}>
          <Select value={from} options={options} onChange={setFrom} />
        </Field>
        <Field label={t('versions.to')}>
          <Select value={to} options={options} onChange={setTo} />
        </Field>
      </div>
      {before.document === undefined || after.document === undefined ? (
        <OnItsWay asked={[before, after]} />
      ) : (
        <Difference before={before.document} after={after.document} />
      )}
      <footer className="vs-verbs">
        <RestoreButton
          document={before.document}
          label={title(versions.find(({ ref }) => ref === from))}
        />
        <DiscardButton />
      </footer>
    </>
  )
}

/** Without a version: of the draft. */
function useVersionTitle(): (version: JobVersion | undefined) => string {
  const t = useText()
  return (version) => {
    if (version === undefined) return t('versions.draft')
    const { version: number, name } = version
    return number === null ? `“${name}”` : t('versions.number', { version: number })
  }
}

function useVersionName(): (version: JobVersion) => string {
  const t = useText()
  const format = useFormat()
  const title = useVersionTitle()
  return (version) =>
    [title(version), t(`versions.${version.kind}`), format.moment(version.at), version.by]
      .filter(Boolean)
      .join(' · ')
}

function Difference({ before, after }: { before: JobDocument; after: JobDocument }) {
  const t = useText()
  const diff = diffDocuments(before, after)
  const pair = { diff, seen: [before, after] }
  return (
    <>
      <div className="vs-pair">
        <MiniGraph title={t('versions.graph-before')} document={before} {...pair} side="before" />
        <MiniGraph title={t('versions.graph-after')} document={after} {...pair} side="after" />
      </div>
      {isEmptyDiff(diff) ? (
        <p>{t('versions.same')}</p>
      ) : (
        <ChangeList diff={diff} nodes={after.nodes} detailed />
      )}
    </>
  )
}

function replaceDraft(name: ChangeName, next: JobDocument, said: Words): void {
  const { jobId } = useJob.getState()
  changeTo(name, { ...next, id: jobId })
  useView.setState({ past: null })
  sayUndoable(said)
}

interface RestoreButtonProps {
  /** Undefined until it has come. */
  document: JobDocument | undefined
  label: string
}

/** Nothing to restore where the draft says the same already. */
function RestoreButton({ document, label }: RestoreButtonProps) {
  const t = useText()
  const isDraft = useIsDraft(document)
  const restore = () => {
    if (document === undefined) return
    const values = { name: label }
    replaceDraft({ id: 'change.restore', values }, document, () => t('versions.restored', values))
  }
  return (
    <Button look="out" disabled={isDraft} data-verb="restore" onClick={restore}>
      {t('versions.restore', { name: label })}
    </Button>
  )
}

/** Also while it has not come. */
function useIsDraft(document: JobDocument | undefined): boolean {
  const draft = useJob((state) => state.document)
  return document === undefined || isEmptyDiff(diffDocuments(draft, document))
}

/** Back to the published version; undo brings the draft back. */
function DiscardButton() {
  const t = useText()
  const version = useJob((state) => state.publishedVersion)
  const { document: published } = useDocument(version === null ? draftRef : `versions/${version}`)
  const same = useIsDraft(published)
  const discard = () => {
    if (version === null || published === undefined) return
    replaceDraft({ id: 'change.discard' }, published, () =>
      t('versions.restored', { name: t('versions.number', { version }) }),
    )
  }
  return (
    <Button look="ghost" disabled={version === null || same} data-verb="discard" onClick={discard}>
      {t('versions.discard')}
    </Button>
  )
}
