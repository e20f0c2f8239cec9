// Texts of the direct mapping in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Direkte Zuordnung',
  purpose: 'Quellfeld zu Zielfeld',
  help: [
    'Weiter gehen genau die Zielfelder in ihrer Reihenfolge: jedes aus einem Quellfeld oder einer Konstante.',
    'Ein Wert, der sich nicht als Typ seines Ziels lesen lässt, weist die Zeile ab, mit Feld, Wert und Grund. Ebenso null in einem Pflichtfeld.',
    'Text bleibt Byte für Byte, wie er war, solange sein Typ gleich bleibt.',
  ].join('\n\n'),
  synonyms: ['mapping', 'zuordnen', 'umbenennen', 'Spalten', 'Felder', 'Reihenfolge', 'umwandeln'],
  fields: {
    fields: { label: 'Zielfelder', help: 'Ein Pflichtfeld mit null weist seine Zeile ab.' },
  },
  counters: { in: 'Eingehende Zeilen', out: 'Ausgehende Zeilen', rejected: 'Abgewiesen' },
}
