// Width of a column from its name, its first values and the range that they span, so that most of it can be read without dragging.
import type { PreviewPage } from '../../../../engine/run/report.ts'
import type { FieldType } from '../../../../engine/value/schema.ts'

const least = 84
const most = 260
/** As the grid's letters are on the average; figures are all as wide as each other. */
const letter = 7
const figureOrCapital = 8.5
const wideLetter = 12.5
/** Of the small words in a head; figures are as wide as each other there. */
const smallLetter = 5
const smallFigure = 6.2
const smallWideLetter = 10
/** With the line between two columns. */
const padding = 22
const typeSign = 24
/** The key, or the arrow of an order. */
const sign = 20
const looked = 40

/** Types whose least and most stand in the head. */
const ranging: ReadonlySet<FieldType> = new Set(['integer', 'decimal', 'date', 'datetime'])

/** Pixels, by column. `signed`: the fields with a sign beside their name, once for each. `room`: the width of the grid; what is left of it goes to columns that would cut their values off. */
export function columnWidths(page: PreviewPage, signed: readonly string[], room: number): number[] {
  const wanted = page.schema.map(({ name, type }, column) => {
    const signs = signed.filter((field) => field === name).length
    let widest = textWidth(name) + typeSign + signs * sign
    for (const row of page.rows.slice(0, looked)) {
      const value = row[column] ?? ''
      widest = Math.max(widest, textWidth(value))
      if (ranging.has(type)) widest = Math.max(widest, factWidth(`${value} – ${value}`))
    }
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

/** Pixels of the small words in a head. */
export function factWidth(text: string): number {
  return [...text].reduce((width, character) => {
    if (isWide(character)) return width + smallWideLetter
    return width + (/\d/.test(character) ? smallFigure : smallLetter)
  }, 0)
}

function textWidth(text: string): number {
  let width = 0
  for (const character of text.slice(0, 60)) {
    width += letterWidth(character)
  }
  return width
}

function letterWidth(character: string): number {
  if (isWide(character)) return wideLetter
  return /[\dA-Z]/.test(character) ? figureOrCapital : letter
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) > 0x2e80
}
