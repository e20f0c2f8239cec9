// The form of a CSV dialect, shared by sources and destinations.
import { encodings, isUnicode, unencodablePolicies } from '../formats/csv/format.ts'
import type { FormField } from './form.ts'

export const csvReadForm: readonly FormField[] = [
  { key: 'format.encoding', control: 'choice', options: encodings },
  { key: 'format.delimiter', control: 'choice', options: [',', '\t', ';', '|'] },
  { key: 'format.quote', control: 'choice', options: ['"', "'", ''] },
  { key: 'format.header', control: 'switch' },
  { key: 'format.skipLines', control: 'number', min: 0 },
  { key: 'format.emptyIsNull', control: 'switch' },
]

/** Shown only for connectors that take files. */
export function csvWriteForm(connectors: readonly string[]): FormField[] {
  const showWhen = { key: 'connector', is: connectors }
  return [
    { key: 'format.encoding', control: 'choice', options: encodings, showWhen },
    {
      key: 'format.bom',
      control: 'switch',
      showWhen: { ...showWhen, and: { key: 'format.encoding', is: encodings.filter(isUnicode) } },
    },
    { key: 'format.delimiter', control: 'choice', options: [',', '\t', ';', '|'], showWhen },
    { key: 'format.quote', control: 'choice', options: ['"', "'"], showWhen },
    { key: 'format.newline', control: 'choice', options: ['lf', 'crlf'], showWhen },
    { key: 'format.header', control: 'switch', showWhen },
    { key: 'format.quoteAll', control: 'switch', showWhen },
    { key: 'format.unencodable', control: 'choice', options: unencodablePolicies, showWhen },
    {
      key: 'format.replacement',
      control: 'text',
      mono: true,
      showWhen: { ...showWhen, and: { key: 'format.unencodable', is: ['replace'] } },
    },
  ]
}
