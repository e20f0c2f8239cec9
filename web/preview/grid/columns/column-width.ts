// Width of a column from its name and its first values, so that most of them can be read without dragging.
import type { PreviewPage } from '../../../../engine/run/report.ts'

const least = 84
const most = 260
const letter = 7.1
const wideLetter = 12.5
const padding = 22
const typeSign = 24
const keySign = 20
const looked = 40

/** Pixels, by column. `room`: the width of the grid; what is left of it goes to columns that would cut their values off. */
export function columnWidths(
  page: PreviewPage,
  keyFields: ReadonlySet<string>,
  room: number,
): number[] {
  const wanted = page.schema.map(({ name }, column) => {
    let widest = textWidth(name) + typeSign + (keyFields.has(name) ? keySign : 0)
    for (const row of page.rows.slice(0, looked))
      widest = Math.max(widest, textWidth(row[column] ?? ''))
    return Math.round(Math.max(least, widest + padding))
  })
  const widths = wanted.map((width) => Math.min(most, width))
  let left = room - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, column) => {
    const more = Math.max(0, Math.min(left, wanted[column]! - width))
    left -= more
    return width + more
  })
}

function textWidth(text: string): number {
  let width = 0
  for (const character of text.slice(0, 60)) {
    width += (character.codePointAt(0) ?? 0) > 0x2e80 ? wideLetter : letter
  }
  return width
}
