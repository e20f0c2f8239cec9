// Texts of the sort in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Sortieren',
  purpose: 'Zeilen in eine Reihenfolge bringen',
  help: [
    'Die Zeilen werden nach dem ersten Schlüssel geordnet; wo er gleich ist, nach dem nächsten, und so fort. Zeilen, die in allen Schlüsseln gleich sind, behalten ihre Reihenfolge.',
    'Zahlen ordnen sich nach ihrem Wert, Datum und Uhrzeit nach dem Zeitpunkt (ohne Zonenabstand gilt UTC), falsch vor wahr. Text ordnet sich nach seinen UTF-8-Bytes, überall gleich: Großbuchstaben vor kleinen, Umlaute nach z.',
    '„Ohne Groß-/Kleinschreibung und Breite“ ordnet Text so, als wäre er in einer Schreibweise und einer Zeichenbreite geschrieben; zwischen gleichen entscheiden die Bytes. „Nach dem Klang der Kana“ nimmt überdies Hiragana und Katakana, kleine und stimmhafte Kana zunächst als gleich (か カ が), ー als den Vokal, den es dehnt (カード als カアト), und ゝ ヽ als das Kana, das sie wiederholen, wie JIS X 4061 und japanische Register; Kanji werden nicht gelesen. „Zahlen darin nach ihrem Wert“ setzt Datei 2 vor Datei 10. Null steht vorn oder hinten, in beiden Richtungen.',
    'Alle Zeilen werden gehalten, bis die letzte da ist. Was nicht in den Speicher passt, wird ausgelagert.',
  ].join('\n\n'),
  synonyms: ['ordnen', 'Reihenfolge', 'aufsteigend', 'absteigend', 'Rangfolge', 'order by'],
  fields: {
    keys: { label: 'Sortieren nach' },
    'keys.field': { label: 'Feld' },
    'keys.direction': {
      label: 'Richtung',
      options: { ascending: 'Aufsteigend', descending: 'Absteigend' },
    },
    'keys.nulls': { label: 'Null steht', options: { first: 'Vorn', last: 'Hinten' } },
    'keys.collation': {
      label: 'Ordnung von Text',
      help: 'Andere Typen haben ihre eigene Ordnung. Deutsch: wie in Wörterbüchern, ä wie a, ß wie ss und é wie e; sind Wörter dann gleich, steht das ohne Zeichen vorn.',
      options: {
        bytes: 'Nach Bytes',
        folded: 'Ohne Groß-/Kleinschreibung und Breite',
        german: 'Deutsch (DIN 5007-1)',
        kana: 'Nach dem Klang der Kana',
        natural: 'Zahlen darin nach ihrem Wert',
      },
    },
  },
  counters: { in: 'Eingehende Zeilen', out: 'Ausgehende Zeilen' },
}
