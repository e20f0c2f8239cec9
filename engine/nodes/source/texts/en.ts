// Texts of the source in English.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Source',
  purpose: 'Read rows from files',
  help: [
    'A source keeps the schema that it was built for. When a run finds a field missing it stops; a further field is a notice; the order is free when there is a header.',
    'Text stays text: leading zeros, long ids and spaces pass byte for byte until you choose another type.',
    'A row that cannot be read is rejected with file, line and reason. The other rows go on.',
  ].join('\n\n'),
  synonyms: ['input', 'read', 'csv', 'file', 'import', 'extract', 'dataset', 'sftp'],
  fields: {
    connector: { label: 'Read from', options: connectorNames('read', 'en') },
    connection: { label: 'Connection' },
    ...connectorFieldTexts('read', 'en'),
    ...formatFormTexts.en,
    schema: { label: 'Fields', help: 'A field is text until you choose another type.' },
  },
  counters: { read: 'Rows read', out: 'Rows out', rejected: 'Rejected' },
}
