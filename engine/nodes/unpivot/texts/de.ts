// Texts of the unpivot in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Entpivotieren',
  purpose: 'Felder in Zeilen aus Name und Wert verwandeln',
  help: [
    'Jede Zeile wird für jedes gewählte Feld eine Zeile: sein Name in einem Feld, sein Wert in einem anderen, alle übrigen Felder wiederholt. Die Reihenfolge der Felder ist die der Zeilen.',
    'Ein Nullwert ergibt eine Zeile mit null oder keine, wie Sie es wählen. Leerer Text ist ein Wert.',
    'Werte eines Typs behalten ihn; Ganzzahlen und Dezimalzahlen werden Dezimalzahlen; alles andere wird Text.',
  ].join('\n\n'),
  synonyms: ['Unpivot', 'Spalten zu Zeilen', 'breit zu lang', 'Kreuztabelle', 'transponieren'],
  fields: {
    fields: { label: 'Felder, die Zeilen werden' },
    name: { label: 'Feld für den Namen' },
    value: { label: 'Feld für den Wert' },
    nulls: { label: 'Nullwerte', options: { keep: 'Ergeben eine Zeile', skip: 'Entfallen' } },
  },
  counters: {
    in: 'Eingehende Zeilen',
    added: 'Zeilen hinzu',
    out: 'Ausgehende Zeilen',
    skipped: 'Entfallene Nullwerte',
  },
}
