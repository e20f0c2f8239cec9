// What a formula makes of the first row that arrives: its value, or why the row was rejected.
import type { PreviewPage, RejectedRow } from '../../../engine/run/report.ts'
import { firstRowOf, type RowValue } from '../../preview/first-row.ts'

export type FirstRow = {
  /** Of a field that arrives. */
  valueOf: RowValue
} & ({ rejected: RejectedRow } | { result: string | null })

export interface Pages {
  arriving: PreviewPage | undefined
  leaving: PreviewPage | undefined
  rejected: readonly RejectedRow[]
}

/** Undefined while it is not known. `field`: the one that the formula fills. */
export function firstRow(
  { arriving, leaving, rejected }: Pages,
  field: string,
): FirstRow | undefined {
  const row = arriving?.rows[0]
  if (arriving === undefined || row === undefined) return undefined
  const valueOf = firstRowOf(arriving)
  // Rows keep their order, and a row that is rejected once is rejected wherever it stands again.
  const refused = rejected.find(({ record }) =>
    arriving.schema.every(({ name }, index) => (record[name] ?? null) === (row[index] ?? null)),
  )
  if (refused !== undefined) return { valueOf, rejected: refused }
  const result = firstRowOf(leaving)(field)
  return result === undefined ? undefined : { valueOf, result }
}
