// What `sniff` says, in English.
import type { SniffTexts } from './sniff.ts'

export const en: SniffTexts = {
  packing: 'Packing',
  unpacked: 'none',
  encoding: 'Encoding',
  byteOrderMark: 'it begins with the byte order mark',
  asciiOnly: 'only ASCII: nearly every encoding reads it alike',
  beyondAscii: (characters, plausible) =>
    `${plausible} of ${characters} characters beyond ASCII stand as in real text`,
  alsoPossible: 'also possible',
  lineEnds: 'Line ends',
  kind: 'Kind',
  objects: (objects, lines) => `${objects} of ${lines} lines are JSON objects`,
  records: 'Records at',
  within: (objects) => `an array of objects (${objects} seen)`,
  delimiter: 'Delimiter',
  alike: (alike, rows, fields) => `${alike} of ${rows} rows have ${fields} fields`,
  quote: 'Quote',
  quoted: (fields) => `${fields} fields are quoted`,
  skipped: 'Skipped lines',
  header: 'Header',
  yes: 'yes',
  no: 'no',
  reasons: {
    'names-unique': 'its names differ',
    'names-repeated': 'a name stands twice',
    'name-empty': 'a name is missing',
    'name-numeric': 'a name is a number',
    'name-below': 'a name stands among the values too',
    'numbers-below': 'numbers stand below names',
  },
  fieldHead: ['Field', 'Type', 'Evidence', 'First value'],
  fits: (values) => `all of ${values} values`,
  looked: (rows, whole) =>
    whole ? `All ${rows} rows looked at.` : `First ${rows} rows looked at.`,
}
