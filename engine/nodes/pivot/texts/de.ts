// Texts of the pivot in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Pivotieren',
  purpose: 'Zeilen in Felder verwandeln, eine Zeile je Gruppe',
  help: [
    'Zeilen mit gleichen Werten in den Gruppenfeldern werden eine Zeile, in der Reihenfolge, in der die Gruppen kamen. Der Schlüssel sagt, in welches Feld der Wert einer Zeile kommt; diese Felder legen Sie fest, damit das Schema nie von den Daten abhängt.',
    'Ein nicht festgelegter Schlüssel oder null zählt als unbekannt; seine Gruppe bleibt. Von mehreren Werten für eine Zelle nimmt „Der erste“ den ersten, der nicht null ist, und zählt die übrigen als nicht benutzt; „Anzahl“ zählt, was nicht null ist; „Summe“ ist exakt; der kleinste und der größte Wert richten sich wie beim Aggregieren nach der Ordnung des Typs und bleiben, wie sie geschrieben sind.',
    'Eine Zelle ohne Wert ist null, bei der Anzahl 0. Nullwerte in den Gruppenfeldern sind eine Gruppe. Was keine Zahl ist, lässt sich nicht summieren: Seine Zeile wird abgewiesen.',
  ].join('\n\n'),
  synonyms: ['Pivot', 'Zeilen zu Spalten', 'Kreuztabelle', 'lang zu breit', 'transponieren'],
  fields: {
    groupBy: { label: 'Eine Zeile je', help: 'Ohne Feld gibt es eine Zeile für alles.' },
    key: { label: 'Schlüssel', help: 'Seine Werte werden Felder.' },
    value: { label: 'Wert' },
    aggregate: {
      label: 'Von mehreren Werten',
      options: {
        first: 'Der erste',
        count: 'Anzahl',
        sum: 'Summe',
        min: 'Der kleinste',
        max: 'Der größte',
      },
    },
    columns: { label: 'Felder' },
    'columns.key': { label: 'Wert des Schlüssels' },
    'columns.name': { label: 'Name des Felds' },
  },
  counters: {
    in: 'Eingehende Zeilen',
    used: 'Benutzt',
    ignored: 'Nicht der erste',
    unknown: 'Unbekannter Schlüssel',
    rejected: 'Abgewiesen',
    out: 'Ausgehende Zeilen',
  },
}
