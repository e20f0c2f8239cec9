// Where the columns in sight stand, for the head and for every row.
import type { FieldType, Schema } from '../../../engine/value/schema.ts'
import type { Column } from './columns/columns.ts'
import type { HeaderColumn } from './columns/header.tsx'
import type { RowCell } from './cells/cell.tsx'

export const numberWidth = 60

export interface Spot {
  index: number
  place: number
  name: string
  /** Pixels from the left of the canvas; of a pinned one, where it sticks. */
  left: number
  width: number
  pinned: boolean
}

export function spotsOf(
  columns: readonly Column[],
  places: readonly number[],
  fixedWidth: number,
): Spot[] {
  return places.map((place) => {
    const { index, name, start, width, pinned } = columns[place]!
    return { index, place, name, left: (pinned ? numberWidth : fixedWidth) + start, width, pinned }
  })
}

export function rowCells(
  spots: readonly Spot[],
  schema: Schema,
  newFields: ReadonlySet<string>,
): RowCell[] {
  return spots.map(({ index, place, name, left, width, pinned }) => ({
    index,
    place,
    left,
    width,
    pinned,
    isNumber: isNumber(schema[index]!.type),
    isNew: newFields.has(name),
  }))
}

export function headerColumns(
  spots: readonly Spot[],
  schema: Schema,
  newFields: ReadonlySet<string>,
  keyFields: ReadonlySet<string>,
): HeaderColumn[] {
  return spots.map((spot) => ({
    ...spot,
    type: schema[spot.index]!.type,
    isNew: newFields.has(spot.name),
    isKey: keyFields.has(spot.name),
  }))
}

function isNumber(type: FieldType): boolean {
  return type === 'integer' || type === 'decimal'
}
