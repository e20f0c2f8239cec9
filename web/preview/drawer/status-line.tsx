// The status line: how many rows, of which data, of which state of the job, by which engine, with which hash. Never hidden.
import { version as engineVersion } from '../../../engine/version.ts'
import { useJob } from '../../document/store.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { useIsAsPublished } from '../../studio/publishing/published.ts'
import { useShownRowsNode } from '../../studio/shown-node.ts'
import { reveal, revealRejected } from '../../studio/view.ts'
import { Button } from '../../ui/button.tsx'
import { Status, type StatusName } from '../../ui/status.tsx'
import { say } from '../../ui/over/toasts.tsx'
import type { PreviewPort } from '../../../engine/run/previewed.ts'
import { useIsTold } from './is-told.ts'
import { useShownRows } from './shown-rows.ts'
import { useNearMisses } from '../near-misses.ts'
import { reasonStatus, useIsOverLimit, useIsWrong, useReason, useWrong } from '../reason.ts'
import { readWhole } from '../session.ts'
import { usePreview, useRejected, useStale } from '../store.ts'
import './status-line.css'

export function StatusLine() {
  const t = useText()
  const shown = useShownRowsNode()
  // Undone, or deleted elsewhere, it stays selected until something else is.
  const id = useJob(({ document }) => document.nodes.find((node) => node.id === shown)?.id ?? '')
  const focus = usePreview((state) => (state.focus?.node === id ? state.focus : null))
  const reading = usePreview((state) => state.reading)
  const truth = useTruth(id)
  const old = useReason(id) !== null
  const port = focus?.output ?? focus?.inputs[0]
  return (
    <footer
      className="pv-status"
      data-node={id}
      data-preview-status={focus === null ? 'none' : 'shown'}
    >
      <Status is={truth} />
      <div className="pv-facts">
        {port !== undefined && <Rows port={port} />}
        <Lost id={id} />
        <NearMisses id={id} />
        {(reading || (focus !== null && old)) && (
          <span>{t(reading ? 'data.stale' : 'data.old')}</span>
        )}
        <DraftState />
        <Engine />
        <OutputHash id={id} />
      </div>
      {focus !== null && <Took ms={focus.tookMs} />}
    </footer>
  )
}

/** Where there is little room, a shorter word; all of it is in the title. */
function Fitted({ roomy, tight }: { roomy: string; tight: string }) {
  return (
    <>
      <span className="pv-roomy">{roomy}</span>
      <span className="pv-tight" title={roomy}>
        {tight}
      </span>
    </>
  )
}

function Engine() {
  const t = useText()
  const values = { version: engineVersion }
  return (
    <span>
      <Fitted roomy={t('data.engine', values)} tight={t('data.engine-alone', values)} />
    </span>
  )
}

/** Which state of the job the rows are of: the version that runs, or a draft beyond it. */
function DraftState() {
  const t = useText()
  const version = useJob((state) => state.publishedVersion)
  const same = useIsAsPublished()
  const draft = t('data.draft-alone')
  const [roomy, tight] =
    version === null
      ? [t('data.draft'), draft]
      : same
        ? [t('data.as-published', { version }), `v${version}`]
        : [t('data.draft-after', { version }), draft]
  return (
    <span>
      <Fitted {...{ roomy, tight }} />
    </span>
  )
}

/** Which rows can be seen, of how many, and whether these are all that there are. */
function Rows({ port }: { port: PreviewPort }) {
  const t = useText()
  const format = useFormat()
  const shown = useShownRows((state) => state.shown)
  const count = format.count(port.rowCount)
  return (
    <>
      <b className="num">
        {shown === null || shown.last === 0
          ? t('data.rows', { count })
          : t('data.rows-seen', {
              first: format.count(shown.first),
              last: format.count(shown.last),
              count: format.count(shown.inView),
            })}
      </b>
      {shown !== null && shown.inView < port.kept && <span>{t('data.view-of', { count })}</span>}
      {port.capped && <span>{t('data.capped', { kept: format.count(port.kept), count })}</span>}
      <Truth />
    </>
  )
}

/** Rows of the node in focus that were rejected: the others alone look as if nothing were missing. */
function Lost({ id }: { id: string }) {
  const t = useText()
  const count = useRejected(id)
  const told = useIsTold(id)
  if (count === 0 || !told) return null
  return (
    <span>
      <Button look="link" size="sm" data-lost onClick={() => revealRejected(id)}>
        {t('data.lost', { count })}
      </Button>
    </span>
  )
}

/** Rows that found no partner, though one is spelled nearly alike. */
function NearMisses({ id }: { id: string }) {
  const t = useText()
  const count = useNearMisses(id)
  if (count === 0) return null
  return (
    <span>
      <Button look="link" size="sm" data-near onClick={() => reveal(id)}>
        {t('near.title', { count })}
      </Button>
    </span>
  )
}

/** Whether the sources were read in full, and which were not. */
function Truth() {
  const t = useText()
  const sampled = usePreview(({ focus }) => focus?.report.sampled ?? none)
  const computing = usePreview((state) => state.computing)
  const document = useJob((state) => state.document)
  if (sampled.length === 0) return <span>{t('data.full')}</span>
  const names = sampled.map((id) => document.nodes.find((node) => node.id === id)?.name ?? id)
  return (
    <span>
      <b data-sampled>{t('data.sampled', { names: names.join(', ') })}</b>
      <Button look="link" size="sm" disabled={computing} onClick={readWhole}>
        {t('data.read-whole')}
      </Button>
    </span>
  )
}

const none: readonly string[] = []

function useTruth(id: string): StatusName {
  const stale = useStale(id)
  const reason = useReason(id)
  const rejected = useRejected(id)
  const missed = useNearMisses(id)
  const wrong = useWrong(id)
  const over = useIsOverLimit(id)
  return usePreview(({ computing, focus, reading }) => {
    if (computing) return 'running'
    if (reason !== null) return reasonStatus(reason)
    if (wrong !== null) return wrong
    if (focus?.node !== id) return 'idle'
    if (stale || reading) return 'stale'
    if (over) return 'error'
    return rejected > 0 || missed > 0 ? 'warning' : 'ok'
  })
}

/** Of a destination: what it would deliver from this state of the job, or that it would deliver nothing. While it cannot run, neither. */
function OutputHash({ id }: { id: string }) {
  const t = useText()
  const output = usePreview(({ outputs }) => outputs[id])
  const over = useIsOverLimit(id)
  const wrong = useIsWrong(id)
  const stops = useReason(id) !== null
  if (over) return <NothingDelivered id={id} />
  if (output === undefined || wrong || stops) return null
  const copy = () =>
    void navigator.clipboard.writeText(output.sha256).then(() => say(() => t('said.copied')))
  return (
    <span>
      <button
        type="button"
        title={t('data.copy-hash')}
        aria-label={`sha256 ${output.sha256.slice(0, 4)} ${output.sha256.slice(4, 8)}`}
        data-sha256={output.sha256}
        onClick={copy}
      >
        <span className="pv-roomy">sha256 </span>
        <code>
          {output.sha256.slice(0, 4)} {output.sha256.slice(4, 8)}
        </code>
        <code className="pv-roomy"> … {output.sha256.slice(-4)}</code>
      </button>
    </span>
  )
}

/** So many rows were rejected on the way that a run stops; the limit is a setting. */
function NothingDelivered({ id }: { id: string }) {
  const t = useText()
  return (
    <span data-over-limit>
      <Button look="link" size="sm" onClick={() => reveal(id, 'mostRejected')}>
        <Fitted roomy={t('data.over-limit')} tight={t('data.over-limit-alone')} />
      </Button>
    </span>
  )
}

function Took({ ms }: { ms: number }) {
  const t = useText()
  const language = useLanguage()
  const seconds = (ms / 1000).toLocaleString(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return <span className="num pv-took">{t('data.took', { seconds })}</span>
}
