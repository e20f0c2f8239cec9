// Texts of the destination in German.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Ziel',
  purpose: 'Zeilen an ein Objekt oder als Datei zustellen',
  help: [
    'Alles wird ganz geschrieben, bevor etwas zugestellt wird; ein zweiter Versuch sendet dieselben Bytes.',
    'Eine Zeile mit Zeichen, die in der Codierung fehlen, wird abgewiesen, und die Zeichen werden genannt, außer Sie wählen einen Ersatz.',
    'Eine wiederholte Zustellung wird erkannt: eine Datei an Name und Inhalt, ein Datensatz am Schlüssel.',
  ].join('\n\n'),
  synonyms: [
    'Ausgabe',
    'schreiben',
    'Export',
    'laden',
    'liefern',
    'CSV',
    'Datei',
    'Upsert',
    'Objekt',
    'SFTP',
  ],
  fields: {
    connector: { label: 'Zustellen an', options: connectorNames('write', 'de') },
    connection: { label: 'Verbindung' },
    ...connectorFieldTexts('write', 'de'),
    ...formatFormTexts.de,
    whenRejected: {
      label: 'Wenn Zeilen abgewiesen werden',
      options: { deliver: 'Die anderen zustellen', limit: 'Nur bis zu einer Grenze' },
      help: 'Es zählen alle Zeilen, die auf dem Weg hierher abgewiesen wurden. Über der Grenze bricht der Lauf ab, bevor etwas zugestellt ist, auch an andere Ziele, und zeigt, welche es sind.',
    },
    mostRejected: { label: 'Höchstens abgewiesen' },
  },
  counters: { in: 'Eingehende Zeilen', written: 'Geschrieben', rejected: 'Abgewiesen' },
}
