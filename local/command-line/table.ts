// Rows as aligned text, also with characters that a terminal draws two columns wide.
import { visibleText } from './visible-text.ts'

/** Columns of a terminal that a text takes: East Asian wide characters and emoji take two, marks that combine none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{Mark}/u.test(character)) continue
    width += isWide(character.codePointAt(0)!) ? 2 : 1
  }
  return width
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  )
}

const mostColumns = 40

/** A null is `∅`; what begins or ends with space, or is empty, stands in quotes; line ends, tabs and control characters are signs; long values are cut. */
export function cellText(value: string | null): string {
  if (value === null) return '∅'
  if (value === '' || value.trim() !== value) return `"${signs(value)}"`
  return signs(value)
}

function signs(value: string): string {
  const shown = visibleText(
    value
      .replaceAll('\r\n', '↵')
      .replaceAll(/[\r\n]/g, '↵')
      .replaceAll('\t', '⇥'),
  )
  if (displayWidth(shown) <= mostColumns) return shown
  let cut = ''
  for (const character of shown) {
    if (displayWidth(cut + character) >= mostColumns) break
    cut += character
  }
  return `${cut}…`
}

/** Lines end in LF; columns are two spaces apart. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell))
    })
  }
  const padded = (cell: string, index: number): string =>
    cell + ' '.repeat(widths[index]! - displayWidth(cell))
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}
