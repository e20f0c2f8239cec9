// A node whose settings cannot run yet: what is missing, and the first rows that arrive, so that one sees what to set it up for.
import type { JobNode } from '../../../engine/job/document.ts'
import { useJob } from '../../document/store.ts'
import { useText } from '../../i18n/language.ts'
import { Status } from '../../ui/status.tsx'
import { CellValue } from '../cell/cell.tsx'
import type { Reason } from '../reason.ts'
import { usePeek } from '../peek/use-peek.ts'
import { Failed, Verbs } from './no-rows.tsx'

const arrivingRows = 20

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
  const feeder = useJob(({ document }) => {
    const edge = document.edges.find(({ to }) => to.node === node.id && to.port === port)
    return document.nodes.find(({ id }) => id === edge?.from.node)
  })
  const page = usePeek(reason.kind === 'unreadable' ? undefined : feeder?.id, arrivingRows, 0)
  if (page === null || feeder === undefined) return <Failed reason={reason} />
  return (
    <div className="pv-unfinished">
      <div className="pv-old" role="status">
        <Status is="warning" label="" />
        <span>
          <b>{t('data.unfinished')}</b> {reason.message} {reason.hint} <code>{reason.code}</code>
        </span>
        <span className="grow" />
        <Verbs reason={reason} />
      </div>
      <div
        className="pv-arriving"
        tabIndex={0}
        role="region"
        aria-label={t('data.grid', { side: t('data.input'), name: feeder.name })}
      >
        <table>
          <thead>
            <tr>
              {page.schema.map(({ name }) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <CellValue value={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
