// Texts of the formula in German.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Formel',
  purpose: 'Ein Feld durch einen Ausdruck füllen',
  help: [
    'Ein Ausdruck besteht aus Feldern (`name`, oder `[Bestell Nr]`, wenn ein Leerzeichen darin ist), Texten in Anführungszeichen, Zahlen, den Zeichen `+ - * / % & = != < <= > >=`, aus `and`, `or`, `not`, `in (…)`, `is null`, `is empty` und Funktionen wie `if(amount > 100, upper(name), null)`.',
    'Gerechnet wird genau: 0.1 + 0.2 ist 0.3. `/` behält höchstens zehn Stellen; `divide(a, b, 2)` nennt sie. Null ergibt in den meisten Funktionen und Zeichen null; ein Vergleich mit null gilt nicht, außer `!=` und `not in`. `concat` nimmt null als leer, `&` nicht.',
    'Eine Zeile, in der der Ausdruck keinen Wert hat (Division durch null, Text statt Zahl), wird mit dem Grund abgewiesen oder bekommt null. `now()` und `today()` sind der Beginn des Laufs.',
  ].join('\n\n'),
  synonyms: ['Ausdruck', 'berechnen', 'rechnen', 'ableiten', 'verketten', 'Funktion', 'formula'],
  fields: {
    field: { label: 'Feld', help: 'Ein vorhandenes Feld dieses Namens wird ersetzt.' },
    expression: { label: 'Ausdruck' },
    type: { label: 'Typ', options: { inferred: 'Wie der Ausdruck', ...typeNames.de } },
    onError: {
      label: 'Zeile ohne Wert',
      options: { reject: 'Zeile abweisen', null: 'Auf null setzen' },
    },
  },
  counters: {
    in: 'Eingehende Zeilen',
    out: 'Ausgehende Zeilen',
    nulled: 'Auf null gesetzt',
    rejected: 'Abgewiesen',
  },
}
