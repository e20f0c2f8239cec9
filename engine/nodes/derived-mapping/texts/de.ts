// Texts of the derived mapping in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Abgeleitete Zuordnung',
  purpose: 'Die GSID eines Datensatzes in einem Objekt finden',
  help: [
    'Jede Zeile sucht den Datensatz, dessen Felder alle übereinstimmen, und übernimmt seine GSID. Bis zu sechs Felder.',
    'Passt keiner, wird das Feld null oder eine Vorgabe, oder die Zeile wird abgewiesen. Passen mehrere, gewinnt die kleinste GSID, damit jeder Lauf gleich antwortet; oder die Zeile wird abgewiesen.',
    'Null passt nie. Das Objekt wird gelesen, wie es zu Beginn des Laufs war.',
  ].join('\n\n'),
  synonyms: ['lookup', 'nachschlagen', 'GSID', 'Verweis', 'Fremdschlüssel', 'Datensatz suchen'],
  fields: {
    target: {
      label: 'Zu füllendes Feld',
      help: 'Ein vorhandenes Feld dieses Namens wird ersetzt.',
    },
    object: { label: 'Suchen in' },
    matches: { label: 'Felder, die übereinstimmen müssen', help: 'Bis zu sechs.' },
    none: {
      label: 'Wenn keiner passt',
      options: { null: 'Null', default: 'Vorgabe', reject: 'Zeile abweisen' },
    },
    defaultValue: { label: 'Vorgabe-GSID', help: '36 Zeichen, Ziffern und Großbuchstaben.' },
    several: {
      label: 'Wenn mehrere passen',
      options: { lowest: 'Kleinste GSID', reject: 'Zeile abweisen' },
    },
  },
  counters: {
    in: 'Zeilen ein',
    found: 'Einer gefunden',
    none: 'Keiner gefunden',
    several: 'Mehrere gefunden',
    rejected: 'Abgewiesen',
    out: 'Zeilen aus',
  },
}
