// Was `sniff` sagt, auf Deutsch. What `sniff` says, in German.
import type { SniffTexts } from './sniff.ts'

export const de: SniffTexts = {
  packing: 'Packung',
  unpacked: 'keine',
  encoding: 'Kodierung',
  byteOrderMark: 'sie beginnt mit dem Byte Order Mark',
  asciiOnly: 'nur ASCII: Fast jede Kodierung liest das gleich',
  beyondAscii: (characters, plausible) =>
    `${plausible} von ${characters} Zeichen jenseits von ASCII stehen wie in echtem Text`,
  alsoPossible: 'auch möglich',
  lineEnds: 'Zeilenenden',
  kind: 'Art',
  objects: (objects, lines) => `${objects} von ${lines} Zeilen sind JSON-Objekte`,
  records: 'Datensätze an',
  within: (objects) => `ein Array von Objekten (${objects} gesehen)`,
  delimiter: 'Trennzeichen',
  alike: (alike, rows, fields) => `${alike} von ${rows} Zeilen haben ${fields} Felder`,
  quote: 'Anführungszeichen',
  quoted: (fields) => `${fields} Felder stehen darin`,
  skipped: 'Übersprungen',
  header: 'Kopfzeile',
  yes: 'ja',
  no: 'nein',
  reasons: {
    'names-unique': 'ihre Namen sind verschieden',
    'names-repeated': 'ein Name steht zweimal da',
    'name-empty': 'ein Name fehlt',
    'name-numeric': 'ein Name ist eine Zahl',
    'name-below': 'ein Name steht auch unter den Werten',
    'numbers-below': 'unter Namen stehen Zahlen',
  },
  fieldHead: ['Feld', 'Typ', 'Dafür spricht', 'Erster Wert'],
  fits: (values) => `alle ${values} Werte`,
  looked: (rows, whole) =>
    whole ? `Alle ${rows} Zeilen angesehen.` : `Die ersten ${rows} Zeilen angesehen.`,
}
