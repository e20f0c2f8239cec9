// Texts of the sample in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Stichprobe',
  purpose: 'Nur einige der Zeilen behalten',
  help: [
    'Behält die ersten Zeilen (nach einigen übersprungenen), von je so vielen Zeilen die erste oder einen zufälligen Anteil. Die Reihenfolge bleibt.',
    'Zufällig heißt: nach Zeilennummer und Startwert gewählt. Dieselbe Eingabe mit demselben Startwert ergibt immer dieselben Zeilen, in der Vorschau wie in jedem Lauf; ein anderer Startwert andere. Ein Anteil von 10 % ist etwa, nicht genau ein Zehntel.',
    'Die Zeilen davor werden trotzdem ganz gelesen und gezählt.',
  ].join('\n\n'),
  synonyms: ['Limit', 'begrenzen', 'erste Zeilen', 'zufällig', 'Teilmenge', 'überspringen'],
  fields: {
    how: {
      label: 'Behalten',
      options: { first: 'Erste Zeilen', every: 'Jede n-te', share: 'Zufälliger Anteil' },
    },
    rows: { label: 'Zeilen' },
    skip: { label: 'Davor überspringen' },
    step: { label: 'Eine von je' },
    percent: { label: 'Prozent der Zeilen' },
    seed: { label: 'Startwert', help: 'Eine andere Zahl wählt andere Zeilen.' },
  },
  counters: { in: 'Eingehende Zeilen', kept: 'Behalten', removed: 'Entfernt' },
}
