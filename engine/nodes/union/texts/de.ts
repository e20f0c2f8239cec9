// Texts of the union in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Vereinigung',
  purpose: 'Die Zeilen mehrerer Datensätze aneinanderhängen',
  help: [
    'Erst kommen alle Zeilen des ersten Datensatzes, dann alle des zweiten und so fort, bis zu zehn, jeweils in ihrer Reihenfolge. Ist der letzte Eingang belegt, wächst der Karte ein weiterer. Es wird nichts verglichen und nichts entfernt: Kann dieselbe Zeile in mehreren stehen, folgt ein Knoten „Dubletten entfernen“.',
    'Felder gehören über ihren Namen zusammen, oder über ihre Stelle, wenn die Namen verschieden sind. Ein Feld, das einem Datensatz fehlt, ist in seinen Zeilen null oder der angegebene Wert, oder es ist ein Problem.',
    'Was zusammengehört, muss denselben Typ haben; eine ganze Zahl darf auf eine Dezimalzahl treffen. Text und Zahl sind ein Problem, geraten wird nie.',
  ].join('\n\n'),
  synonyms: ['anhängen', 'union', 'untereinander', 'zusammenfügen', 'stapeln', 'union all'],
  fields: {
    match: {
      label: 'Felder gehören zusammen nach',
      options: { name: 'Namen', position: 'Stelle' },
    },
    missing: {
      label: 'Ein Feld, das einem Datensatz fehlt',
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
    first: 'Zeilen des ersten',
    second: 'Zeilen des zweiten',
    third: 'Zeilen des dritten',
    fourth: 'Zeilen des vierten',
    fifth: 'Zeilen des fünften',
    sixth: 'Zeilen des sechsten',
    seventh: 'Zeilen des siebten',
    eighth: 'Zeilen des achten',
    ninth: 'Zeilen des neunten',
    tenth: 'Zeilen des zehnten',
    out: 'Zeilen aus',
  },
}
