// One rejected row of a run as it stood at the node, and the rows of files that it was made of.
import type { RejectedRowView, Run } from '../../worker/api/contract.ts'
import { OriginLines } from '../explain/origin-lines.tsx'
import { useRejectedOrigins } from '../explain/use-rejected-origins.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Dialog, DialogBody } from '../ui/over/dialog.tsx'
import { LoadFailedLine } from '../ui/wait/load-failed.tsx'
import { NodeNameOf } from './node-name.tsx'

interface RejectedRowDialogProps {
  row: RejectedRowView
  run: Run
  onClose: () => void
}

export function RejectedRowDialog({ row, run, onClose }: RejectedRowDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      width={640}
      title={<code className="code">{row.code}</code>}
      body={row.message}
    >
      <DialogBody>
        <div className="flex flex-wrap items-start gap-x-3 text-xs text-ink-2">
          <NodeNameOf id={row.node} document={run.document} />
          <Origins row={row} run={run} />
        </div>
        <dl className="kv">
          {Object.entries(row.record).map(([field, value]) => (
            <div key={field} className="contents">
              <dt className={field === row.field ? 'font-semibold text-warning-ink' : undefined}>
                {field}
              </dt>
              <dd className="break-all whitespace-pre-wrap">
                <CellValue value={value} />
              </dd>
            </div>
          ))}
        </dl>
      </DialogBody>
    </Dialog>
  )
}

/** Until all are known: the one that the row names. */
function Origins({ row, run }: Pick<RejectedRowDialogProps, 'row' | 'run'>) {
  const { source, file, line } = row
  const key = JSON.stringify([run.id, row])
  const found = useRejectedOrigins(run.document, run.snapshot, [row], key)
  const named = { node: source, file, line, row: row.row, fields: [] }
  return (
    <div className="num min-w-0 flex-1">
      <OriginLines origins={found.data?.[0] ?? [named]} />
      {found.isError && <LoadFailedLine error={found.error} onRetry={() => void found.refetch()} />}
    </div>
  )
}
