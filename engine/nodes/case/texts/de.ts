// Texts of the case field in German.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Fallfeld',
  purpose: 'Ein Feld durch geordnete Fälle füllen',
  help: [
    'Der erste Fall, dessen Bedingung gilt, gibt den Wert; gilt keiner, gilt „sonst“. Auf die Reihenfolge der Fälle kommt es an.',
    'Ein Fall hat bis zu 26 Kriterien mit den Buchstaben A bis Z und eine Logik darüber, zum Beispiel `(A und B) oder C`.',
    'Ein Ergebnis ist ein fester Wert, ein anderes Feld, eine Formel oder null. Eine Zeile, in der eine Formel keinen Wert hat (Division durch null), wird abgewiesen. Ein Feld gleichen Namens wird an seiner Stelle ersetzt.',
    'Daten und Zeitpunkte lassen sich in Tagen ab heute zählen, dem Tag, an dem der Lauf in der Zeitzone des Jobs beginnt: „ist heute“, „in den letzten 7 Tagen“ (heute und die sechs davor), „mehr als 7 Tage her“, „weniger als 7 Tage her“ (auch heute und spätere Tage). Ebenso nach Wochen (Montag bis Sonntag, wie in ISO 8601), Monaten, Quartalen und Jahren: „in dieser Woche“ meint die ganze, auch ihre kommenden Tage; „in den letzten 2 vollen Wochen“ sind die beiden vor dieser, und mit 1 ist es die vorige Woche. Bei einem Zeitpunkt gilt der Tag, den er selbst zeigt.',
  ].join('\n\n'),
  synonyms: [
    'wenn',
    'falls',
    'Fallunterscheidung',
    'case when',
    'switch',
    'einteilen',
    'klassifizieren',
    'Kategorie',
  ],
  fields: {
    field: { label: 'Neues Feld', help: 'Ein vorhandenes Feld dieses Namens wird ersetzt.' },
    type: { label: 'Typ', options: typeNames.de },
    cases: { label: 'Fälle', help: 'Der erste Fall, der passt, gewinnt.' },
    otherwise: { label: 'Sonst', help: 'Der Wert, wenn kein Fall passt.' },
  },
  counters: {
    in: 'Eingehende Zeilen',
    otherwise: 'Sonst',
    out: 'Ausgehende Zeilen',
    rejected: 'Abgewiesen',
  },
}
