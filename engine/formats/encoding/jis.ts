// JIS X 0208 and JIS X 0212, the character sets behind EUC-JP and ISO-2022-JP, as Python's codecs have them; and the rows of vendors that
// browsers (the WHATWG index jis0208), CP51932 and CP50221 have beside JIS X 0208: row 13 of NEC (① ㈱) and rows 89 to 92, what NEC chose from
// IBM (髙 﨑). Six signs are read as JIS names them, not as Windows does (`ownReadings`).
import { jisX0212Rows } from './jis-x-0212-table.ts'
import { codePointOfPair } from './shift-jis.ts'

const first = 0x21
const cells = 94

/** Where JIS X 0208 and the code page of Shift_JIS read one code as two signs: 〜 ‖ − ¢ £ ¬ here. */
const ownReadings: ReadonlyMap<number, number> = new Map([
  [0x2141, 0x301c],
  [0x2142, 0x2016],
  [0x215d, 0x2212],
  [0x2171, 0xa2],
  [0x2172, 0xa3],
  [0x224c, 0xac],
])

let set0208: Uint16Array | undefined
let set0212: Uint16Array | undefined
let codes0208: Uint16Array | undefined
let codes0212: Uint16Array | undefined

/** Bit of a code of `codeOfJis` that says JIS X 0212. */
export const supplementary = 0x10000

/** Code point of a code `row << 8 | cell` (each 21 to 7E) of JIS X 0208; 0 when there is none. */
export function codePointOf0208(code: number): number {
  set0208 ??= tableOf0208()
  return set0208[placeOf(code)]!
}

/** The same for JIS X 0212. */
export function codePointOf0212(code: number): number {
  set0212 ??= tableOf0212()
  return set0212[placeOf(code)]!
}

/**
 * Code `row << 8 | cell` of a code point, with `supplementary` when it is one of JIS X 0212; 0 when there is none. JIS X 0208 comes first, then
 * JIS X 0212, then the rows of vendors.
 */
export function codeOfJis(codePoint: number): number {
  const code = codeOf0208(codePoint)
  if ((code !== 0 && !isOfVendor(code)) || codePoint > 0xffff) return code
  codes0212 ??= codeTable(codePointOf0212)
  const further = codes0212[codePoint]!
  return further === 0 ? code : further | supplementary
}

/** The same without JIS X 0212. */
export function codeOf0208(codePoint: number): number {
  if (codePoint > 0xffff) return 0
  codes0208 ??= codeTable(codePointOf0208)
  return codes0208[codePoint]!
}

function isOfVendor(code: number): boolean {
  return code >> 8 === 0x2d || code >> 8 >= 0x79
}

function placeOf(code: number): number {
  return ((code >> 8) - first) * cells + (code & 0xff) - first
}

function isOf(place: number): number {
  return ((Math.floor(place / cells) + first) << 8) | ((place % cells) + first)
}

/** From the table of Shift_JIS, which arranges the same rows in pairs. */
function tableOf0208(): Uint16Array {
  const table = new Uint16Array(cells * cells)
  for (let place = 0; place < table.length; place++) {
    const row = Math.floor(place / cells)
    const lead = 0x81 + (row >> 1) + (row >= 62 ? 0x40 : 0)
    const trail = 0x40 + (place % cells) + (row & 1) * cells
    table[place] = codePointOfPair(lead, trail < 0x7f ? trail : trail + 1)
  }
  for (const [code, codePoint] of ownReadings) table[placeOf(code)] = codePoint
  return table
}

function tableOf0212(): Uint16Array {
  const table = new Uint16Array(cells * cells)
  for (const [row, characters] of Object.entries(jisX0212Rows)) {
    for (let cell = 0; cell < characters.length; cell++) {
      const codePoint = characters.charCodeAt(cell)
      table[(Number(row) - 0xa1) * cells + cell] = codePoint === 0xfffd ? 0 : codePoint
    }
  }
  return table
}

/** A character that stands twice is written with the lowest code. */
function codeTable(codePointOf: (code: number) => number): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let place = cells * cells - 1; place >= 0; place--) {
    const code = isOf(place)
    table[codePointOf(code)] = code
  }
  table[0] = 0
  return table
}
