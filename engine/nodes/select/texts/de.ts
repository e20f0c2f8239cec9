// Texts of the select in German.
import { typeNames } from '../../../value/type-names.ts'
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Felder wählen',
  purpose: 'Behalten, weglassen, umbenennen, ordnen, umwandeln',
  help: [
    'Jede Zeile ist ein Feld: Mit Haken geht es weiter, unter seinem neuen Namen und mit seinem neuen Typ; in der Reihenfolge der Zeilen gehen die Felder hinaus. Alt mit den Pfeiltasten verschiebt eine Zeile, ebenso das Ziehen am Namen. Felder, die später dazukommen, gehen an ihrem Platz oder am Ende weiter oder fallen weg.',
    'Eine Umwandlung liest Text als Typ, nach einem Format, wenn eines genannt ist: Daten nach einem Muster (`dd.MM.yyyy`), Namen von Monaten und Wochentagen mit ihrer Sprache (`EEE, d. MMMM yyyy [de]`, ohne Angabe englisch; en, de, ja; der Wochentag muss der des Tages sein), Zeiten auf der Uhr einer Zeitzone nach Muster und Name (`dd.MM.yyyy HH:mm [Europe/Berlin]`; wo diese Uhr umgestellt wurde, gilt von zwei gleichen Zeiten die erste, und eine, die es nicht gibt, zählt wie vor der Umstellung; `[Europe/Berlin, reject]`, `earlier` oder `later` sagen es anders; `yy` ist 1969 bis 2068, `h:mm a` liest AM und PM, `XX` +0900, `XXX` +09:00, `S` bis `SSSSSSSSS` so viele Stellen der Sekunde), den Tag eines Zeitpunkts und den Beginn eines Tages nach einer Zone allein (`[Asia/Tokyo]`), Zahlen nach einer Probe (`1.234,56`; in `1 234,56` gilt jede Art von Leerzeichen; `1.234,56-` mit dem Minus dahinter; Exponenten wie `1.5E+3` werden ausgeschrieben), wahr und falsch nach zwei Wörtern in beliebiger Groß- und Kleinschreibung (`ja/nein`). In Text schreibt sie in diesem Format.',
    'Ein Wert, der nicht passt, weist seine Zeile ab, mit Feld, Wert und Grund. Null bleibt null. Was nicht umgewandelt wird, bleibt Byte für Byte.',
  ].join('\n\n'),
  synonyms: [
    'Spalten',
    'behalten',
    'weglassen',
    'umbenennen',
    'Reihenfolge',
    'umwandeln',
    'Typ',
    'select',
  ],
  fields: {
    others: {
      label: 'Felder, die später dazukommen',
      options: {
        keep: 'Gehen an ihrem Platz weiter',
        after: 'Gehen am Ende weiter',
        drop: 'Fallen weg',
      },
    },
    fields: { label: 'Felder' },
    'fields.field': { label: 'Feld' },
    'fields.name': { label: 'Neuer Name', help: 'Leer: der Name bleibt.' },
    'fields.type': { label: 'Typ', options: { kept: 'Wie er ist', ...typeNames.de } },
    'fields.format': {
      label: 'Format',
      help: 'dd.MM.yyyy, 1.234,56, ja/nein; leer: die übliche Form.',
    },
    dropped: { label: 'Weggelassene Felder' },
  },
  counters: { in: 'Eingehende Zeilen', out: 'Ausgehende Zeilen', rejected: 'Abgewiesen' },
}
