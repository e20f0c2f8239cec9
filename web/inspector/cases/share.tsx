// A bar and a count: how many of all rows something took.
import { useFormat } from '../../i18n/format.ts'
import { useStale } from '../../preview/store.ts'
import { usePanel, useReport } from '../panel.ts'

/** `counter`: the node's counter of what was taken. */
export function Share({ counter }: { counter: string }) {
  const format = useFormat()
  const report = useReport()
  const stale = useStale(usePanel().id) || undefined
  const count = report?.counters[counter]
  if (report === undefined || count === undefined) return <span className="grow" />
  const percent = report.rowsOut === 0 ? 0 : (count / report.rowsOut) * 100
  return (
    <>
      <span className="grow" />
      <u className="in-share" data-stale={stale} aria-hidden>
        <i style={{ width: `${count === 0 ? 0 : Math.max(2, percent)}%` }} />
      </u>
      <b className="in-share-count num" data-stale={stale}>
        {format.count(count)}
      </b>
    </>
  )
}
