// Texts of the split in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Teilen',
  purpose: 'Einen Text auf Felder oder Zeilen verteilen',
  help: [
    'Ein Text wird an einem Trennzeichen oder nach festen Breiten geteilt, gezählt in Zeichen. Die Teile werden Felder, die Sie benennen, oder Zeilen, die alle übrigen Felder wiederholen.',
    'Als Felder: Ein fehlender Teil ist null. Was hinter dem letzten Feld steht, bleibt darin, entfällt oder weist die Zeile ab, wie Sie es wählen.',
    'Null ergibt null und eine Zeile. Ein leerer Text hat einen leeren Teil; zwischen zwei Trennzeichen hintereinander steht ein leerer Teil.',
  ].join('\n\n'),
  synonyms: ['aufteilen', 'trennen', 'zerlegen', 'Trennzeichen', 'feste Breite', 'Text in Spalten'],
  fields: {
    field: { label: 'Text' },
    into: { label: 'Teile werden', options: { columns: 'Felder', rows: 'Zeilen' } },
    by: { label: 'Teilen', options: { separator: 'Am Trennzeichen', widths: 'Nach Breiten' } },
    separator: { label: 'Trennzeichen', help: 'Ein oder mehrere Zeichen, genau so gesucht.' },
    columns: { label: 'Felder für die Teile' },
    'columns.name': { label: 'Name' },
    'columns.width': { label: 'Breite', help: 'In Zeichen; zählt nur bei festen Breiten.' },
    rest: {
      label: 'Text hinter dem letzten Feld',
      options: { last: 'Bleibt darin', drop: 'Entfällt', reject: 'Weist die Zeile ab' },
    },
    width: { label: 'Zeichen je Teil' },
    limit: {
      label: 'Höchstens Teile',
      help: 'Der letzte enthält den ganzen Rest. 0: ohne Grenze.',
    },
    trim: { label: 'Leerzeichen um jeden Teil entfernen' },
    keep: { label: 'Auch den ganzen Text behalten' },
    part: { label: 'Name des Felds für den Teil' },
  },
  counters: {
    in: 'Eingehende Zeilen',
    added: 'Zeilen hinzu',
    out: 'Ausgehende Zeilen',
    rejected: 'Abgewiesen',
  },
}
