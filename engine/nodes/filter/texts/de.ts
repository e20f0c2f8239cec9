// Texts of the filter in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Filter',
  purpose: 'Zeilen behalten, die eine Bedingung erfüllen',
  help: [
    'Zeilen, für die die Bedingung gilt, gehen weiter; die anderen entfallen und werden gezählt.',
    'Kriterien tragen Buchstaben. Die Logik sagt, wie sie zusammengehören, zum Beispiel `(A und B) oder C`; bleibt sie leer, müssen alle gelten.',
    'Ein Vergleich mit null ist falsch, nur „ist nicht“, „keines von“ und „enthält nicht“ sind dann wahr. Nach null fragt „ist null“.',
    'Daten und Zeitpunkte lassen sich in Tagen ab heute zählen, dem Tag, an dem der Lauf in der Zeitzone des Jobs beginnt: „ist heute“, „in den letzten 7 Tagen“ (heute und die sechs davor), „mehr als 7 Tage her“, „weniger als 7 Tage her“ (auch heute und spätere Tage). Ebenso nach Wochen (Montag bis Sonntag, wie in ISO 8601), Monaten, Quartalen und Jahren: „in dieser Woche“ meint die ganze, auch ihre kommenden Tage; „in den letzten 2 vollen Wochen“ sind die beiden vor dieser, und mit 1 ist es die vorige Woche. Bei einem Zeitpunkt gilt der Tag, den er selbst zeigt.',
  ].join('\n\n'),
  synonyms: [
    'Bedingung',
    'einschränken',
    'auswählen',
    'ausschließen',
    'where',
    'Zeilen entfernen',
    'Zeitraum',
    'diese Woche',
    'letzter Monat',
  ],
  fields: {
    condition: {
      label: 'Bedingung',
      help: 'Zeilen, die sie erfüllen, gehen weiter. Ohne Kriterium gehen alle weiter.',
    },
  },
  counters: { in: 'Eingehende Zeilen', kept: 'Behalten', removed: 'Entfernt' },
}
