// Texts of the SFTP connector in English.
import type { ConnectorTexts } from '../../connector.ts'

export const en: ConnectorTexts = {
  name: 'SFTP',
  purpose: 'Files on a server of a partner',
  help: [
    'Awase connects only when the server shows the pinned host key.',
    'A file is written under a temporary name, verified and renamed: nobody ever sees half of it. A file that exists with other contents is never overwritten.',
  ].join('\n\n'),
  fields: {
    'connection.host': { label: 'Server', help: 'Name or address, without sftp://.' },
    'connection.port': { label: 'Port', help: 'Usually 22.' },
    'connection.username': { label: 'User' },
    'connection.hostKey': {
      label: 'Host key',
      help: 'The fingerprint (SHA256:…), or a line of known_hosts or of the .pub file. Ask your partner for it.',
    },
    'secrets.password': { label: 'Password', help: 'Stored encrypted; it is never shown again.' },
    'read.folder': { label: 'Folder' },
    'read.prefix': {
      label: 'Name begins with',
      help: 'Compared from the first character: order_ does not take subs_order_1.csv.',
    },
    'read.suffix': { label: 'Name ends with', help: 'For example .csv; empty takes any.' },
    'read.pick': { label: 'Which files', options: { all: 'All', newest: 'Newest only' } },
    'write.folder': { label: 'Folder' },
    'write.name': {
      label: 'File name',
      help: "Braces hold the run's start in the job's zone: report_{yyyyMMddHHmmss}.csv.",
    },
  },
}
