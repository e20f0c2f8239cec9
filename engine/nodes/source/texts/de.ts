// Texts of the source in German.
import { connectorFieldTexts, connectorNames } from '../../../connectors/index.ts'
import { formatFormTexts } from '../../format-form-texts.ts'
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Quelle',
  purpose: 'Zeilen aus Dateien lesen',
  help: [
    'Eine Quelle behält die Felder, für die sie gebaut wurde. Fehlt einem Lauf ein Feld, bricht er ab; ein weiteres Feld ist ein Hinweis; mit Kopfzeile ist die Reihenfolge frei.',
    'Text bleibt Text: führende Nullen, lange Kennungen und Leerzeichen bleiben Byte für Byte, bis Sie einen anderen Typ wählen.',
    'Eine unlesbare Zeile wird mit Datei, Zeile und Grund abgewiesen. Die übrigen gehen weiter.',
  ].join('\n\n'),
  synonyms: ['Eingabe', 'lesen', 'CSV', 'Datei', 'Import', 'einlesen', 'Datensatz', 'SFTP'],
  fields: {
    connector: { label: 'Lesen aus', options: connectorNames('read', 'de') },
    connection: { label: 'Verbindung' },
    ...connectorFieldTexts('read', 'de'),
    ...formatFormTexts.de,
    schema: { label: 'Felder', help: 'Ein Feld ist Text, bis Sie einen anderen Typ wählen.' },
  },
  counters: { read: 'Zeilen gelesen', out: 'Ausgehende Zeilen', rejected: 'Abgewiesen' },
}
