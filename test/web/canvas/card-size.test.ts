// What of a card follows from its words alone.
import { describe, expect, it } from 'vitest'
import { isLongName } from '../../../web/canvas/cards/card-size.ts'

describe('a name from far', () => {
  it('is cut off only when it may be too long; wide letters count twice', () => {
    expect(isLongName('Destination airport')).toBe(false)
    expect(isLongName('Destination airports of the year')).toBe(true)
    expect(isLongName('受注明細の結合')).toBe(false)
    expect(isLongName('受注明細と顧客の左結合')).toBe(true)
  })
})
