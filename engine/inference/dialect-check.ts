// A file whose delimiter and quote are one sign can be neither written nor read.
import type { ReadFormat, WriteFormat } from '../formats/format.ts'
import type { Problems } from './problems.ts'

/** Problem `csv.same-signs` at the quote of a CSV format. */
export function checkDialect(format: ReadFormat | WriteFormat, problems: Problems): void {
  if (format.kind !== 'csv' || format.delimiter !== format.quote) return
  problems.error('csv.same-signs', { formKey: 'format.quote', values: { sign: format.quote } })
}
