// Texts of the union in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Vereinigung',
  purpose: 'Die Zeilen mehrerer Datenmengen aneinanderhängen',
  help: [
    'Erst kommen alle Zeilen der ersten Datenmenge, dann alle der zweiten und so fort, bis zu zehn, jeweils in ihrer Reihenfolge. Ist der letzte Eingang belegt, erscheint auf der Karte der nächste. Es wird nichts verglichen und nichts entfernt: Kann dieselbe Zeile in mehreren stehen, folgt ein Knoten „Dubletten entfernen“.',
    'Felder gehören über ihren Namen zusammen, oder über ihre Stelle, wenn die Namen verschieden sind. Ein Feld, das einer Datenmenge fehlt, ist in ihren Zeilen null oder der angegebene Wert, oder es ist ein Problem.',
    'Was zusammengehört, muss denselben Typ haben; eine ganze Zahl darf auf eine Dezimalzahl treffen. Text und Zahl sind ein Problem, geraten wird nie.',
  ].join('\n\n'),
  synonyms: ['anhängen', 'union', 'untereinander', 'zusammenfügen', 'stapeln', 'union all'],
  fields: {
    match: {
      label: 'Felder gehören zusammen nach',
      options: { name: 'Namen', position: 'Stelle' },
    },
    missing: {
      label: 'Ein Feld, das einer Datenmenge fehlt',
      options: {
        null: 'Ist dort null',
        value: 'Hat dort einen Wert …',
        problem: 'Ist ein Problem',
      },
    },
    missingValue: {
      label: 'Dieser Wert',
      help: 'Als Typ des jeweiligen Feldes gelesen; alle erhalten ihn.',
    },
  },
  counters: {
    first: 'Zeilen der ersten',
    second: 'Zeilen der zweiten',
    third: 'Zeilen der dritten',
    fourth: 'Zeilen der vierten',
    fifth: 'Zeilen der fünften',
    sixth: 'Zeilen der sechsten',
    seventh: 'Zeilen der siebten',
    eighth: 'Zeilen der achten',
    ninth: 'Zeilen der neunten',
    tenth: 'Zeilen der zehnten',
    out: 'Ausgehende Zeilen',
  },
}
