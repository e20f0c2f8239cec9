// Upper and lower case by our own table: letters that pair one to one (Latin incl. Vietnamese, Greek, Cyrillic, Armenian, full width).

/** [first, last, distance] of capitals whose small letter stands `distance` further. */
const blocks: readonly (readonly [number, number, number])[] = [
  [0x41, 0x5a, 32],
  [0xc0, 0xd6, 32],
  [0xd8, 0xde, 32],
  [0x391, 0x3a1, 32],
  [0x3a3, 0x3ab, 32],
  [0x400, 0x40f, 80],
  [0x410, 0x42f, 32],
  [0x531, 0x556, 48],
  [0xff21, 0xff3a, 32],
]

/** [first, last] of ranges where capital and small letter alternate, capital first. */
const pairs: readonly (readonly [number, number])[] = [
  [0x100, 0x12f],
  [0x132, 0x137],
  [0x139, 0x148],
  [0x14a, 0x177],
  [0x179, 0x17e],
  [0x1cd, 0x1dc],
  [0x1de, 0x1ef],
  [0x1f8, 0x21f],
  [0x222, 0x233],
  [0x460, 0x481],
  [0x48a, 0x4bf],
  [0x4c1, 0x4ce],
  [0x4d0, 0x52f],
  [0x1e00, 0x1e95],
  [0x1ea0, 0x1eff],
]

/** Letters that stand alone: capital, small. */
const singles: readonly (readonly [number, number])[] = [
  [0x178, 0xff],
  [0x386, 0x3ac],
  [0x388, 0x3ad],
  [0x389, 0x3ae],
  [0x38a, 0x3af],
  [0x38c, 0x3cc],
  [0x38e, 0x3cd],
  [0x38f, 0x3ce],
  [0x4c0, 0x4cf],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
]

/** One way only: a further small form of a capital (ſ, ς, µ, ı), a further capital of a small letter (İ, ẞ). */
const onlyUpper: readonly (readonly [number, number])[] = [
  [0x17f, 0x53],
  [0x3c2, 0x3a3],
  [0xb5, 0x39c],
  [0x131, 0x49],
]
const onlyLower: readonly (readonly [number, number])[] = [
  [0x130, 0x69],
  [0x1e9e, 0xdf],
]

let lowers: Map<number, number> | undefined
let uppers: Map<number, number> | undefined

function lowerTable(): Map<number, number> {
  const table = new Map<number, number>([...singles, ...onlyLower])
  for (const [first, last, distance] of blocks) {
    for (let code = first; code <= last; code++) table.set(code, code + distance)
  }
  for (const [first, last] of pairs) {
    for (let code = first; code < last; code += 2) table.set(code, code + 1)
  }
  return table
}

function upperTable(): Map<number, number> {
  const oneWay = new Set(onlyLower.map(([capital]) => capital))
  const reversed = [...(lowers ??= lowerTable())].filter(([capital]) => !oneWay.has(capital))
  return new Map([...reversed.map(([capital, small]) => [small, capital] as const), ...onlyUpper])
}

/** ß stays ß: a letter never becomes two. */
export function upperCase(text: string): string {
  return mapped(text, (uppers ??= upperTable()))
}

export function lowerCase(text: string): string {
  return mapped(text, (lowers ??= lowerTable()))
}

/** All letters of the tables are single UTF-16 units below this one, but for full-width ones. */
const denseEnd = 0x2000
const piece = 4096

type Table = ReadonlyMap<number, number>
const denseTables = new WeakMap<Table, Uint16Array>()

/** The table as an array, for letters that are looked up all the time. */
function dense(table: Table): Uint16Array {
  let array = denseTables.get(table)
  if (array === undefined) {
    array = Uint16Array.from({ length: denseEnd }, (_, code) => table.get(code) ?? code)
    denseTables.set(table, array)
  }
  return array
}

function mapped(text: string, table: Table): string {
  const array = dense(table)
  let out = ''
  for (let from = 0; from < text.length; from += piece) {
    const units: number[] = []
    const end = Math.min(text.length, from + piece)
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at)
      units.push(unit < denseEnd ? array[unit]! : unit >= 0xff00 ? (table.get(unit) ?? unit) : unit)
    }
    out += String.fromCharCode.apply(null, units)
  }
  return out
}
