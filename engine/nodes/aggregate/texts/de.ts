// Texts of the aggregate in German.
import type { NodeTexts } from '../../node-type.ts'

export const de: NodeTexts = {
  name: 'Gruppieren',
  purpose: 'Aus jeder Gruppe eine Zeile machen: Anzahl, Summe, Durchschnitt und mehr',
  help: [
    'Zeilen, die in allen Gruppenfeldern übereinstimmen, werden eine Zeile. Zahlen stimmen nach ihrem Wert überein (1.50 und 1.5), Zeitpunkte nach dem Augenblick, den sie meinen, Text Byte für Byte; null stimmt mit null überein und ist eine eigene Gruppe. Gruppen stehen in der Reihenfolge ihres ersten Auftretens, ihre Felder wie in der ersten Zeile. Ohne Gruppenfelder sind alle Zeilen eine Gruppe; es gibt sie auch ohne Zeilen.',
    'Null bleibt überall außer Betracht, nur „Zeilen“ zählt sie mit. Eine Gruppe ohne Wert hat bei Anzahlen 0 und sonst null.',
    'Summen sind exakte Dezimalzahlen ohne Obergrenze, mit so vielen Stellen wie der Wert mit den meisten. Ein Durchschnitt ist die exakte Summe, geteilt und auf die gewählten Stellen in der gewählten Weise gerundet (mit zwei Stellen wird 2.345 zu 2.34, wenn Hälften zur geraden Ziffer gehen, kaufmännisch zu 2.35). Kleinster und größter Wert folgen dem Typ: Zahlen nach Wert, Datum nach Zeitpunkt, Text nach Bytes; von gleichen steht der erste, wie er geschrieben war. Eine Liste verbindet die Werte in Zeilenfolge.',
    'Gruppen werden gehalten, bis die letzte Zeile da ist. Was nicht in den Speicher passt, wird ausgelagert.',
  ].join('\n\n'),
  synonyms: [
    'aggregieren',
    'group by',
    'zählen',
    'Summe',
    'Durchschnitt',
    'Mittelwert',
    'Minimum',
    'Maximum',
    'zusammenfassen',
  ],
  fields: {
    groupBy: { label: 'Eine Zeile je' },
    'groupBy.field': { label: 'Feld' },
    measures: { label: 'Werte je Gruppe' },
    'measures.kind': {
      label: 'Berechnen',
      options: {
        rows: 'Zeilen',
        count: 'Werte, die nicht null sind',
        distinct: 'Verschiedene Werte',
        sum: 'Summe',
        average: 'Durchschnitt',
        min: 'Kleinster Wert',
        max: 'Größter Wert',
        first: 'Erster Wert',
        last: 'Letzter Wert',
        list: 'Alle Werte als Liste',
      },
    },
    'measures.field': { label: 'Von' },
    'measures.as': { label: 'Name des neuen Feldes' },
    'measures.scale': { label: 'Stellen nach dem Komma' },
    'measures.rounding': {
      label: 'Gerundet',
      help: 'Was aus den Ziffern dahinter wird.',
      options: {
        'half-even': 'Hälften zur geraden Ziffer',
        'half-up': 'Kaufmännisch, Hälften von null weg',
        'towards-zero': 'Abgeschnitten',
        floor: 'Abwärts',
        ceiling: 'Aufwärts',
      },
    },
    'measures.separator': { label: 'Zwischen den Werten' },
    'measures.distinct': {
      label: 'Jeden Wert nur einmal',
      help: 'Von gleichen bleibt der erste; Zahlen werden nach ihrem Wert verglichen.',
    },
    'measures.order': {
      label: 'Reihenfolge der Werte',
      options: { rows: 'Wie die Zeilen kamen', ascending: 'Aufsteigend', descending: 'Absteigend' },
    },
    'measures.orderBy': {
      label: 'Geordnet nach',
      help: 'Bleibt es leer, nach den Werten der Liste selbst. Zeilen ohne Wert kommen zuletzt, gleiche in der Reihenfolge der Zeilen.',
    },
  },
  counters: { in: 'Eingehende Zeilen', grouped: 'Zeilen in Gruppen', out: 'Ausgehende Gruppen' },
}
