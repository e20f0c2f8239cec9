// Texts of the merge in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Merge',
  purpose: 'Zwei Datenmengen über Schlüssel zusammenführen',
  help: [
    'Zeilen der linken und der rechten Datenmenge treffen sich, wo alle Schlüsselfelder übereinstimmen.',
    'Ein Schlüssel mit null trifft nie. Mehrfache Schlüssel vervielfachen: Jede linke Zeile trifft jede rechte mit demselben Schlüssel; die zusätzlichen Zeilen werden gezählt.',
    'Die Reihenfolge ist die der linken Zeilen; rechte Zeilen ohne Partner folgen in rechter Reihenfolge. „Ohne Partner“ behält nur diese Zeilen einer Seite, mit den Feldern dieser Seite; auch die mit null im Schlüssel. Zahlen werden nach ihrem Wert verglichen, Zeitpunkte nach dem Augenblick, den sie meinen (ohne Versatz: UTC), Text Byte für Byte, solange Leerraum, Groß-/Kleinschreibung, Zeichenbreite, Sonderformen (NFKC), führende Nullen oder die Nullen vor jeder Zahl im Text (K-007 und K-7) nicht ausdrücklich übergangen werden.',
    'Die rechte Datenmenge bleibt im Speicher, während die linke durchläuft: Legen Sie die größere nach links.',
  ].join('\n\n'),
  synonyms: [
    'join',
    'zusammenführen',
    'verbinden',
    'verknüpfen',
    'abgleichen',
    'SVERWEIS',
    'XVERWEIS',
    'anreichern',
    'Anti-Join',
    'ohne Partner',
  ],
  fields: {
    how: {
      label: 'Behalten',
      help: 'Welche Zeilen ohne Partner bleiben.',
      options: {
        left: 'Links',
        inner: 'Innen',
        right: 'Rechts',
        full: 'Alle',
        'left-only': 'Links ohne Partner',
        'right-only': 'Rechts ohne Partner',
      },
    },
    keys: {
      label: 'Wo diese übereinstimmen',
      help: 'Bis zu sechs Feldpaare; alle müssen übereinstimmen.',
    },
    leftFields: {
      label: 'Felder der linken Seite',
      help: 'Welche davon weitergehen; ohne Auswahl alle. Ein Schlüssel darf fehlen: Verglichen wird er trotzdem.',
    },
    rightFields: {
      label: 'Felder der rechten Seite',
      help: 'Welche davon weitergehen; ohne Auswahl alle.',
    },
    rightPrefix: {
      label: 'Vor rechte Feldnamen setzen',
      help: 'Zum Beispiel origin_. Ein Name, der dann noch vergeben ist, wird zu Name (2).',
    },
  },
  counters: {
    left: 'Linke Zeilen',
    right: 'Rechte Zeilen',
    matched: 'Treffer',
    unmatched: 'Nur links',
    nullKey: 'Links mit null im Schlüssel',
    fanOut: 'Vervielfacht',
    rightOnly: 'Nur rechts',
    leftDropped: 'Linke Zeilen entfallen',
    rightAdded: 'Rechte Zeilen ergänzt',
    rightDropped: 'Rechte Zeilen mit Treffer entfallen',
    out: 'Ausgehende Zeilen',
  },
}
