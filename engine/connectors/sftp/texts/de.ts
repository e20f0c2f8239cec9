// Texts of the SFTP connector in German.
import type { ConnectorTexts } from '../../connector.ts'

export const de: ConnectorTexts = {
  name: 'SFTP',
  purpose: 'Dateien auf dem Server eines Partners',
  help: [
    'Awase verbindet sich nur, wenn der Server den hinterlegten Hostschlüssel vorweist.',
    'Eine Datei wird unter vorläufigem Namen geschrieben, geprüft und umbenannt: niemand sieht je eine halbe. Eine vorhandene Datei mit anderem Inhalt wird nie überschrieben.',
  ].join('\n\n'),
  fields: {
    'connection.host': { label: 'Server', help: 'Name oder Adresse, ohne sftp://.' },
    'connection.port': { label: 'Port', help: 'Meist 22.' },
    'connection.username': { label: 'Benutzer' },
    'connection.hostKey': {
      label: 'Hostschlüssel',
      help: 'Der Fingerabdruck (SHA256:…) oder eine Zeile aus known_hosts oder der .pub-Datei. Ihr Partner nennt ihn.',
    },
    'secrets.password': {
      label: 'Passwort',
      help: 'Wird verschlüsselt gespeichert und nie wieder angezeigt.',
    },
    'read.folder': { label: 'Ordner' },
    'read.prefix': {
      label: 'Name beginnt mit',
      help: 'Verglichen wird ab dem ersten Zeichen: order_ nimmt subs_order_1.csv nicht.',
    },
    'read.suffix': { label: 'Name endet auf', help: 'Zum Beispiel .csv; leer nimmt jeden.' },
    'read.pick': { label: 'Welche Dateien', options: { all: 'Alle', newest: 'Nur die neueste' } },
    'write.folder': { label: 'Ordner' },
    'write.name': {
      label: 'Dateiname',
      help: 'In Klammern steht der Beginn des Laufs in der Zeitzone des Jobs: report_{yyyyMMddHHmmss}.csv.',
    },
  },
}
