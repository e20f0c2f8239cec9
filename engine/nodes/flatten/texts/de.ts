// Texts of the flatten in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'JSON auflösen',
  purpose: 'Werte in JSON zu Feldern machen, eine Liste zu Zeilen',
  help: [
    'Ein Pfad nennt einen Wert: `customer.address.city`, `items[0].sku`, `"a name.with dots"`. Sein Wert wird ein Feld: Texte ohne Anführungszeichen, Zahlen genau wie geschrieben, Objekte und Listen als ihr JSON.',
    'Ist eine Liste für Zeilen gewählt, wird jedes ihrer Elemente eine Zeile, und Pfade beginnen am Element; mit `$.` davor beginnen sie am ganzen Text. Eine leere Liste ergibt eine Zeile mit Nullwerten oder keine.',
    'Fehlt an einem Pfad ein Wert, ist er null, oder die Zeile wird abgewiesen, wie Sie es wählen; ein geschriebenes null ist immer null. Null anstelle von JSON ergibt eine Zeile mit Nullwerten. Was kein JSON ist oder unterwegs einen Namen zweimal hat, wird mit der Stelle des Fehlers abgewiesen.',
  ].join('\n\n'),
  synonyms: ['JSON', 'verschachtelt', 'Liste', 'Array', 'Pfad', 'auspacken', 'Flatten'],
  fields: {
    field: { label: 'Feld mit JSON' },
    rows: { label: 'Liste, die zu Zeilen wird', help: 'Ihr Pfad, oder leer für je eine Zeile.' },
    columns: { label: 'Felder' },
    'columns.path': { label: 'Pfad' },
    'columns.name': { label: 'Name' },
    missing: {
      label: 'Kein Wert an einem Pfad',
      options: { null: 'Ist null', reject: 'Weist die Zeile ab' },
    },
    empty: {
      label: 'Eine leere Liste',
      options: { keep: 'Ergibt eine Zeile', drop: 'Ergibt keine' },
    },
    keep: { label: 'Auch das JSON behalten' },
  },
  counters: {
    in: 'Eingehende Zeilen',
    added: 'Zeilen hinzu',
    out: 'Ausgehende Zeilen',
    dropped: 'Ohne Elemente',
    rejected: 'Abgewiesen',
  },
}
