// The form of a file's format, shared by sources and destinations: what is shown depends on the kind.
import { compressions, zipMembers } from '../formats/compression/format.ts'
import {
  emptyForms,
  encodings,
  isUnicode,
  lineEnds,
  undecodablePolicies,
  unencodablePolicies,
} from '../formats/csv/format.ts'
import { formatKinds } from '../formats/format.ts'
import { missingMembers, nullMembers } from '../formats/json/format.ts'
import type { FormField, FormFold, ShowWhen } from './form.ts'

const csv: ShowWhen = { key: 'format.kind', is: ['csv'] }
const json: ShowWhen = { key: 'format.kind', is: ['ndjson', 'json'] }

/** Of a file that is read its format is found out by looking at it. */
export const formatFold: FormFold = {
  key: 'format',
  told: [
    { key: 'format.kind' },
    { key: 'compression.kind', unless: 'none' },
    { key: 'format.encoding' },
    { key: 'format.delimiter' },
  ],
}

export const readFormatForm: readonly FormField[] = [
  { key: 'format.kind', control: 'choice', options: formatKinds },
  { key: 'compression.kind', control: 'choice', options: compressions },
  {
    key: 'compression.member',
    control: 'text',
    mono: true,
    showWhen: { key: 'compression.kind', is: ['zip'] },
  },
  {
    key: 'compression.members',
    control: 'choice',
    options: zipMembers,
    showWhen: { key: 'compression.kind', is: ['zip'] },
  },
  {
    key: 'format.records',
    control: 'text',
    mono: true,
    showWhen: { key: 'format.kind', is: ['json'] },
  },
  { key: 'format.encoding', control: 'choice', options: encodings },
  { key: 'format.delimiter', control: 'choice', options: [',', '\t', ';', '|'], showWhen: csv },
  { key: 'format.quote', control: 'choice', options: ['"', "'", ''], showWhen: csv },
  { key: 'format.lineEnd', control: 'choice', options: lineEnds, showWhen: csv },
  { key: 'format.header', control: 'switch', showWhen: csv },
  { key: 'format.skipLines', control: 'number', min: 0, showWhen: csv },
  { key: 'format.emptyIsNull', control: 'switch', showWhen: csv },
  {
    key: 'format.quotedEmptyIsNull',
    control: 'switch',
    showWhen: { ...csv, and: { key: 'format.emptyIsNull', is: [true] } },
  },
  { key: 'format.missing', control: 'choice', options: missingMembers, showWhen: json },
  { key: 'format.undecodable', control: 'choice', options: undecodablePolicies },
]

/** Shown only for connectors that take files. */
export function writeFormatForm(connectors: readonly string[]): FormField[] {
  const files: ShowWhen = { key: 'connector', is: connectors }
  const showWhen: ShowWhen = { ...files, and: csv }
  const onlyCsv = (and: ShowWhen): ShowWhen => ({ ...files, and: { ...csv, and } })
  return [
    { key: 'format.kind', control: 'choice', options: formatKinds, showWhen: files },
    { key: 'format.encoding', control: 'choice', options: encodings, showWhen },
    {
      key: 'format.bom',
      control: 'switch',
      showWhen: onlyCsv({ key: 'format.encoding', is: encodings.filter(isUnicode) }),
    },
    { key: 'format.delimiter', control: 'choice', options: [',', '\t', ';', '|'], showWhen },
    { key: 'format.quote', control: 'choice', options: ['"', "'"], showWhen },
    { key: 'format.newline', control: 'choice', options: ['lf', 'crlf'], showWhen },
    { key: 'format.header', control: 'switch', showWhen },
    { key: 'format.quoteAll', control: 'switch', showWhen },
    { key: 'format.nullAs', control: 'choice', options: emptyForms, showWhen },
    { key: 'format.emptyAs', control: 'choice', options: emptyForms, showWhen },
    { key: 'format.unencodable', control: 'choice', options: unencodablePolicies, showWhen },
    {
      key: 'format.replacement',
      control: 'text',
      mono: true,
      showWhen: onlyCsv({ key: 'format.unencodable', is: ['replace'] }),
    },
    {
      key: 'format.nulls',
      control: 'choice',
      options: nullMembers,
      showWhen: { ...files, and: json },
    },
  ]
}
