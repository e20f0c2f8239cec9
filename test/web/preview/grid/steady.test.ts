// What is said of a column stays the same object until it says something else.
import { describe, expect, it } from 'vitest'
import { steadyColumns } from '../../../../web/preview/grid/steady.ts'

const at = (index: number, left: number) => ({ index, left })

describe('steadyColumns', () => {
  it('keeps the list while nothing is another', () => {
    const before = [at(0, 0), at(1, 80)]
    expect(steadyColumns(before, [at(0, 0), at(1, 80)])).toBe(before)
  })

  it('keeps the columns that scrolling leaves in sight', () => {
    const before = [at(0, 0), at(1, 80)]
    const after = steadyColumns(before, [at(1, 80), at(2, 160)])
    expect(after).toEqual([at(1, 80), at(2, 160)])
    expect(after[0]).toBe(before[1])
  })

  it('takes a column that moved, and a list in another order', () => {
    const before = [at(0, 0), at(1, 80)]
    expect(steadyColumns(before, [at(0, 0), at(1, 90)])[1]).toEqual(at(1, 90))
    expect(steadyColumns(before, [before[1]!, before[0]!])).toEqual([at(1, 80), at(0, 0)])
  })
})
