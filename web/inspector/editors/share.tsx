// A bar and a count: how many of all rows something took.
import { useFormat } from '../../i18n/format.ts'

export function Share({ count, total }: { count: number | undefined; total: number | undefined }) {
  const format = useFormat()
  if (count === undefined || total === undefined) return <span className="grow" />
  const percent = total === 0 ? 0 : (count / total) * 100
  return (
    <>
      <span className="grow" />
      <u className="in-share" aria-hidden>
        <i style={{ width: `${count === 0 ? 0 : Math.max(2, percent)}%` }} />
      </u>
      <b className="in-share-count num">{format.count(count)}</b>
    </>
  )
}
