// Texts of the union in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Vereinigung',
  purpose: 'Die Zeilen einer Datenmenge an eine andere anhängen',
  help: [
    'Erst kommen alle Zeilen der ersten Datenmenge, dann alle der zweiten, jeweils in ihrer Reihenfolge. Es wird nichts verglichen und nichts entfernt: Kann dieselbe Zeile in beiden stehen, folgt ein Knoten „Dubletten entfernen“.',
    'Felder gehören über ihren Namen zusammen, oder über ihre Stelle, wenn die Namen verschieden sind. Ein Feld, das nur eine Datenmenge hat, ist in den Zeilen der anderen null oder der angegebene Wert, oder es ist ein Problem.',
    'Was zusammengehört, muss denselben Typ haben; eine ganze Zahl darf auf eine Dezimalzahl treffen. Text und Zahl sind ein Problem, geraten wird nie.',
    'Für eine dritte Datenmenge folgt eine weitere Vereinigung.',
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
  counters: { first: 'Zeilen des ersten', second: 'Zeilen des zweiten', out: 'Zeilen aus' },
}
