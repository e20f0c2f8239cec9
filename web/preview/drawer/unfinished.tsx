// A node whose settings cannot run yet: what is missing, and the first rows that arrive, so that one sees what to set it up for.
import type { JobNode } from '../../../engine/job/document.ts'
import { useText } from '../../i18n/language.ts'
import { useArriving, useFeeder } from '../peek/arriving.ts'
import { PageTable } from '../peek/page-table.tsx'
import type { Reason } from '../reason.ts'
import { Failed, ReasonLine, useUnfinished } from './no-rows.tsx'

/** `port`: whose rows are shown; undefined where nothing is connected. */
export function Unfinished({
  node,
  port,
  reason,
}: {
  node: JobNode
  port: string | undefined
  reason: Reason
}) {
  const t = useText()
  const title = useUnfinished(reason)
  const feeder = useFeeder(node.id, port)
  const page = useArriving(node.id, port, reason)
  if (page === null || feeder === undefined) return <Failed reason={reason} />
  return (
    <div className="pv-unfinished">
      <ReasonLine reason={reason} {...(reason.kind === 'unfinished' && { title })} />
      <div
        className="pv-arriving"
        tabIndex={0}
        role="region"
        aria-label={t('data.grid', { side: t('data.input'), name: feeder.name })}
      >
        <PageTable page={page} />
      </div>
    </div>
  )
}
