// Moving through a grid by keys, selecting rectangles, and what is copied of them.
import { describe, expect, it } from 'vitest'
import {
  movedSelection,
  rectangleOf,
  selectCell,
  withinExtent,
} from '../../../../web/preview/grid/selection/selection.ts'
import { tsvOf } from '../../../../web/preview/grid/selection/tsv.ts'

const extent = { rows: 1_000_000, columns: 5, page: 20 }
const key = (name: string, more = {}) => ({ key: name, ctrl: false, shift: false, ...more })

describe('keys', () => {
  const from = selectCell({ row: 10, column: 2 })

  it.each([
    [key('ArrowDown'), { row: 11, column: 2 }],
    [key('ArrowLeft'), { row: 10, column: 1 }],
    [key('PageDown'), { row: 30, column: 2 }],
    [key('PageUp'), { row: 0, column: 2 }],
    [key('Home'), { row: 10, column: 0 }],
    [key('End'), { row: 10, column: 4 }],
    [key('Home', { ctrl: true }), { row: 0, column: 0 }],
    [key('End', { ctrl: true }), { row: 999_999, column: 4 }],
    [key('ArrowDown', { ctrl: true }), { row: 999_999, column: 2 }],
  ])('%o leads to %o', (pressed, to) => {
    expect(movedSelection(from, pressed, extent)).toEqual(selectCell(to))
  })

  it('begin where one is, and stay inside', () => {
    expect(movedSelection(null, key('ArrowDown'), extent)).toEqual(
      selectCell({ row: 0, column: 0 }),
    )
    const end = selectCell({ row: 999_999, column: 4 })
    expect(movedSelection(end, key('ArrowDown'), extent)).toEqual(end)
    expect(movedSelection(from, key('x'), extent)).toBeNull()
    expect(movedSelection(null, key('End'), { rows: 0, columns: 5, page: 1 })).toBeNull()
  })

  it('grow a rectangle with Shift, in any direction, and take everything', () => {
    const up = movedSelection(from, key('ArrowUp', { shift: true }), extent)
    const box = rectangleOf(movedSelection(up, key('ArrowLeft', { shift: true }), extent)!)
    expect(box).toEqual({ top: 9, bottom: 10, left: 1, right: 2 })
    const all = rectangleOf(movedSelection(from, key('a', { ctrl: true }), extent)!)
    expect(all).toEqual({ top: 0, bottom: 999_999, left: 0, right: 4 })
  })

  it('keep a selection inside a grid that has become smaller', () => {
    const small = { rows: 5, columns: 2, page: 1 }
    expect(withinExtent(from, small)).toEqual(selectCell({ row: 4, column: 1 }))
    expect(withinExtent(from, { ...small, rows: 0 })).toBeNull()
  })
})

describe('text for a spreadsheet', () => {
  it('keeps tabs, breaks and quotes inside a cell', () => {
    const rows = [
      ['a', null, ''],
      ['x\ty', 'say "no"', 'one\ntwo'],
    ]
    expect(tsvOf(rows)).toBe('a\t\t\n"x\ty"\t"say ""no"""\t"one\ntwo"')
  })
})
