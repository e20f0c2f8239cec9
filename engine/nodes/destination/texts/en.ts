// Texts of the destination in English.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const en: NodeTexts = {
  name: 'Destination',
  purpose: 'Deliver rows to an object or as a file',
  help: [
    'Everything is written in full before anything is delivered, so that a second attempt sends the same bytes.',
    'A row with characters that the encoding lacks is rejected and the characters are named, unless you choose a replacement.',
    'A repeated delivery is recognised: a file by name and contents, a record by its key.',
  ].join('\n\n'),
  synonyms: [
    'output',
    'write',
    'export',
    'load',
    'deliver',
    'csv',
    'file',
    'upsert',
    'object',
    'sftp',
  ],
  fields: {
    connector: { label: 'Deliver to', options: connectorNames('write', 'en') },
    connection: { label: 'Connection' },
    ...connectorFieldTexts('write', 'en'),
    ...formatFormTexts.en,
    whenRejected: {
      label: 'When rows are rejected',
      options: { deliver: 'Deliver the others', limit: 'Only up to a limit' },
      help: 'All rows that were rejected on their way here count. Above the limit the run fails before anything is delivered, to other destinations neither, and shows which rows they are.',
    },
    mostRejected: { label: 'Most rows rejected' },
  },
  counters: { in: 'Rows in', written: 'Written', rejected: 'Rejected' },
}
