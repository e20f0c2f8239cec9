// Texts of the dedupe in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Dubletten entfernen',
  purpose: 'Von gleichen Zeilen eine behalten',
  help: [
    'Zeilen sind gleich, wenn sie in den gewählten Feldern übereinstimmen, oder in allen, wenn keines ausgenommen ist. Zahlen stimmen nach ihrem Wert überein (1.50 und 1.5), Zeitpunkte nach dem Augenblick, den sie meinen (ohne Versatz: UTC), Text Byte für Byte, solange Leerraum, Groß-/Kleinschreibung, Zeichenbreite, Sonderformen, führende Nullen oder Nullen vor Zahlen im Text nicht ausdrücklich übergangen werden. Die Werte gehen weiter, wie sie kamen.',
    'Es bleibt die erste oder die letzte, oder die mit dem kleinsten oder größten Wert eines Feldes; unter gleichen die erste. Null gewinnt nie gegen einen Wert. Die bleibenden Zeilen behalten ihren Platz.',
    'Eine Zeile mit null in einem der gewählten Felder bleibt, denn niemand weiß, ob sie gleich ist; oder null gilt als gleich null. Werden alle Felder verglichen, ist null immer gleich null.',
    'Schlüssel oder Zeilen werden gehalten, bis die letzte da ist. Was nicht in den Speicher passt, wird ausgelagert.',
  ].join('\n\n'),
  synonyms: ['Duplikate', 'doppelte', 'eindeutig', 'distinct', 'bereinigen', 'Deduplizierung'],
  fields: {
    fields: {
      label: 'Gleich, wenn diese übereinstimmen',
      help: 'Ohne Auswahl alle Felder.',
    },
    nulls: {
      label: 'Zeilen mit null darin',
      help: 'Werden alle Felder verglichen, ist null gleich null.',
      options: { distinct: 'Alle behalten', equal: 'Null ist gleich null' },
    },
    keep: {
      label: 'Behalten',
      options: {
        first: 'Die erste',
        last: 'Die letzte',
        lowest: 'Die mit dem kleinsten …',
        highest: 'Die mit dem größten …',
      },
    },
    by: { label: 'Nach dem Wert von' },
    'normalise.trim': { label: 'Leerraum um Text ignorieren' },
    'normalise.foldCase': { label: 'Groß-/Kleinschreibung ignorieren' },
    'normalise.foldWidth': { label: 'Zeichenbreite ignorieren' },
    'normalise.nfkc': { label: 'Sonderformen ignorieren (NFKC: ① als 1)' },
    'normalise.stripZeros': { label: 'Führende Nullen ignorieren' },
    'normalise.stripNumberZeros': {
      label: 'Nullen vor jeder Zahl im Text ignorieren (K-007 als K-7)',
    },
  },
  counters: { in: 'Eingehende Zeilen', kept: 'Behalten', removed: 'Entfernt' },
}
