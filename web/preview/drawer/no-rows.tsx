// States without rows, or with old ones: what happened, and the verbs that mend it.
import { rowsIn } from '../../canvas/cards/node-status.ts'
import { MendButton } from '../../canvas/problems/mend-button.tsx'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { useShownRowsNode } from '../../studio/shown-node.ts'
import { reveal } from '../../studio/view.ts'
import { Button } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { reasonStatus, type Reason } from '../reason.ts'
import { usePreview } from '../store.ts'
import { rereadSources } from '../session.ts'
import { Void } from './void.tsx'

export function Failed({ reason }: { reason: Reason }) {
  const { kind, code, message, hint } = reason
  const unfinished = kind === 'unfinished'
  const title = useUnfinished(reason)
  return (
    <Void
      icon={<Status is={reasonStatus(reason)} label="" />}
      title={unfinished ? title : message}
      verbs={<Verbs reason={reason} />}
    >
      {unfinished && message} {hint} <code>{code}</code>
    </Void>
  )
}

/** Which settings are to be finished: those of the node that is shown, or of another before it. */
export function useUnfinished(reason: Reason): string {
  const t = useText()
  const other = useOther(reason)
  return other === undefined ? t('data.unfinished') : t('data.unfinished-before', { name: other })
}

/** The name of the node to blame where that is not the one that is shown. */
function useOther({ node }: Reason): string | undefined {
  const shown = useShownRowsNode()
  const name = useJob(({ document }) => document.nodes.find(({ id }) => id === node)?.name)
  return node === shown ? undefined : name
}

/** Above rows that are no longer those of the settings on the screen. */
export function OldRows({ reason }: { reason: Reason }) {
  const t = useText()
  return <ReasonLine reason={reason} title={t('data.old-rows')} />
}

/** What rows below it are, and why there are no better ones. */
export function ReasonLine({ reason, title }: { reason: Reason; title?: string }) {
  const { code, message, hint } = reason
  return (
    <div className="pv-old" role="status">
      <Status is={reasonStatus(reason)} label="" />
      <span>
        {title === undefined ? (
          <b>{message}</b>
        ) : (
          <>
            <b>{title}</b> {message}
          </>
        )}{' '}
        {hint} <code>{code}</code>
      </span>
      <span className="grow" />
      <Verbs reason={reason} />
    </div>
  )
}

function Verbs({ reason }: { reason: Reason }) {
  const t = useText()
  const other = useOther(reason)
  const { kind, node, formKey } = reason
  return (
    <>
      {kind === 'unreadable' && (
        <Button look="out" size="sm" onClick={rereadSources}>
          {t('data.refresh')}
        </Button>
      )}
      {node !== undefined && <MendButton problem={{ ...reason, node }} />}
      {node !== undefined && (
        <Button look="link" size="sm" onClick={() => reveal(node, formKey)}>
          {other === undefined ? t('data.open-settings') : t('data.open-node', { name: other })}
        </Button>
      )}
    </>
  )
}

/** Above a grid that has columns and nothing in them. */
export function NoRows({ node, isSource }: { node: string; isSource: boolean }) {
  const t = useText()
  const report = usePreview(({ reports }) => reports[node])
  const count = report === undefined ? 0 : rowsIn(report)
  return (
    <p className="pv-none" role="status">
      <b>{t(isSource ? 'data.no-rows-read' : 'data.no-rows')}</b>{' '}
      {isSource ? t('data.no-rows-read-why') : t('data.no-rows-why', { count })}
    </p>
  )
}

const widths = ['70%', '92%', '58%', '84%', '66%']

export function Loading() {
  const t = useText()
  return (
    <div className="pv-skeleton" role="status" aria-label={t('said.loading')}>
      {widths.map((width) => (
        <i key={width} style={{ width }} />
      ))}
    </div>
  )
}
