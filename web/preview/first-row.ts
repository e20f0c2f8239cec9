// The first row of a port, read by the names of its fields.
import type { PreviewPage } from '../../engine/run/report.ts'

/** The value in a field, null included; undefined while there is no row, or no field of that name. */
export type RowValue = (field: string) => string | null | undefined

export function firstRowOf(page: PreviewPage | null | undefined): RowValue {
  return (field) => {
    const index = page?.schema.findIndex(({ name }) => name === field) ?? -1
    return index < 0 ? undefined : page?.rows[0]?.[index]
  }
}
