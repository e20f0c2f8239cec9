// Texts of the derived mapping in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Abgeleitete Zuordnung',
  purpose: 'Die GSID eines Datensatzes finden, in einem Objekt oder einer Datenmenge',
  help: [
    'Jede Zeile sucht den Datensatz, dessen Felder alle übereinstimmen, und übernimmt seine GSID. Bis zu sechs Felder.',
    'Passt keiner, wird das Feld null oder ein Standardwert, oder die Zeile wird abgewiesen. Passen mehrere, gewinnt die kleinste GSID, damit jeder Lauf gleich antwortet; oder die Zeile wird abgewiesen.',
    'Gesucht wird in einem Objekt, wie es zu Beginn des Laufs war, oder in einer Datenmenge, die am zweiten Eingang ankommt und ein GSID-Feld hat. Deren Zeilen dürfen in beliebiger Reihenfolge kommen; solche ohne GSID bleiben außen vor, und Zeilen, die zu einem Schlüssel dieselbe GSID nennen, zählen als eine.',
    'Null passt nie.',
  ].join('\n\n'),
  synonyms: ['lookup', 'nachschlagen', 'GSID', 'Verweis', 'Fremdschlüssel', 'Datensatz suchen'],
  fields: {
    target: {
      label: 'Zu füllendes Feld',
      help: 'Ein vorhandenes Feld dieses Namens wird ersetzt.',
    },
    lookIn: { label: 'Suchen in', options: { object: 'Objekt', dataset: 'Zweiter Eingang' } },
    object: { label: 'Objekt' },
    gsidField: {
      label: 'Feld mit der GSID',
      help: 'Der Datenmenge am zweiten Eingang.',
    },
    matches: { label: 'Felder, die übereinstimmen müssen', help: 'Bis zu sechs.' },
    none: {
      label: 'Wenn keiner passt',
      options: { null: 'Null', default: 'Standardwert', reject: 'Zeile abweisen' },
    },
    defaultValue: { label: 'Standard-GSID', help: '36 Zeichen, Ziffern und Großbuchstaben.' },
    several: {
      label: 'Wenn mehrere passen',
      options: { lowest: 'Kleinste GSID', reject: 'Zeile abweisen' },
    },
  },
  counters: {
    in: 'Eingehende Zeilen',
    found: 'Einer gefunden',
    none: 'Keiner gefunden',
    several: 'Mehrere gefunden',
    rejected: 'Abgewiesen',
    out: 'Ausgehende Zeilen',
  },
}
