// JIS X 0208 and JIS X 0212, the character sets behind EUC-JP and ISO-2022-JP, exactly as Python's codecs have them.
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
let codes: Uint32Array | undefined

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

/** Code `row << 8 | cell` of a code point, with `supplementary` when only JIS X 0212 has it; 0 when neither does. */
export function codeOfJis(codePoint: number): number {
  if (codePoint > 0xffff) return 0
  codes ??= codeTable()
  return codes[codePoint]!
}

function placeOf(code: number): number {
  return ((code >> 8) - first) * cells + (code & 0xff) - first
}

function isOf(place: number): number {
  return ((Math.floor(place / cells) + first) << 8) | ((place % cells) + first)
}

/** From the table of Shift_JIS, which arranges the same rows in pairs; NEC's row 13 and what IBM added are no part of it. */
function tableOf0208(): Uint16Array {
  const table = new Uint16Array(cells * cells)
  for (let place = 0; place < table.length; place++) {
    const row = Math.floor(place / cells)
    if (row === 12 || row >= 84) continue
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

function codeTable(): Uint32Array {
  const table = new Uint32Array(0x10000)
  for (let place = 0; place < cells * cells; place++) {
    const code = isOf(place)
    table[codePointOf0212(code)] = code | supplementary
  }
  for (let place = 0; place < cells * cells; place++) {
    const code = isOf(place)
    table[codePointOf0208(code)] = code
  }
  table[0] = 0
  return table
}
