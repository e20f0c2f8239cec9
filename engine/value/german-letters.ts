// Letters as DIN 5007-1 orders them, the order of dictionaries: ä as a, ß as ss, é as e, and so every letter of Latin with a mark.
import { composed } from './combining-marks.ts'

/** Small letters with the plain ones that they count as. */
const plain: readonly (readonly [plain: string, letters: string])[] = [
  ['a', 'àáâãäåāăą'],
  ['ae', 'æ'],
  ['c', 'çćĉċč'],
  ['d', 'ðďđ'],
  ['e', 'èéêëēĕėęě'],
  ['g', 'ĝğġģ'],
  ['h', 'ĥħ'],
  ['i', 'ìíîïĩīĭįı'],
  ['j', 'ĵ'],
  ['k', 'ķ'],
  ['l', 'ĺļľŀł'],
  ['n', 'ñńņň'],
  ['o', 'òóôõöøōŏő'],
  ['oe', 'œ'],
  ['r', 'ŕŗř'],
  ['s', 'śŝşšș'],
  ['ss', 'ß'],
  ['t', 'ţťŧț'],
  ['th', 'þ'],
  ['u', 'ùúûüũūŭůűų'],
  ['w', 'ŵ'],
  ['y', 'ýÿŷ'],
  ['z', 'źżž'],
]

const plainOf = new Map(plain.flatMap(([as, letters]) => [...letters].map((sign) => [sign, as])))

/** Of a text in small letters; a mark may also stand behind its letter. */
export function plainGerman(text: string): string {
  return composed(text).replaceAll(/[ß-ț]/gu, (sign) => plainOf.get(sign) ?? sign)
}
