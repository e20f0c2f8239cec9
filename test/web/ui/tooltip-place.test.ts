// A tooltip stands beside its element, never outside the window.
import { describe, expect, it } from 'vitest'
import { placeBeside } from '../../../web/ui/over/tooltip-place.ts'

const room = { width: 400, height: 300 }
const tip = { width: 100, height: 20 }
const target = (left: number, top: number) => ({ left, top, width: 40, height: 24 })

describe('placeBeside', () => {
  it('stands six pixels beside the middle of the element', () => {
    expect(placeBeside(target(100, 100), tip, 'bottom', room)).toEqual({ left: 70, top: 130 })
    expect(placeBeside(target(100, 100), tip, 'top', room)).toEqual({ left: 70, top: 74 })
    expect(placeBeside(target(150, 100), tip, 'left', room)).toEqual({ left: 44, top: 102 })
    expect(placeBeside(target(100, 100), tip, 'right', room)).toEqual({ left: 146, top: 102 })
  })

  it('changes sides where there is no room', () => {
    expect(placeBeside(target(100, 270), tip, 'bottom', room).top).toBe(244)
    expect(placeBeside(target(100, 2), tip, 'top', room).top).toBe(32)
    expect(placeBeside(target(340, 100), tip, 'right', room).left).toBe(234)
  })

  it('keeps eight pixels from the border of the window', () => {
    expect(placeBeside(target(0, 100), tip, 'bottom', room).left).toBe(8)
    expect(placeBeside(target(370, 100), tip, 'bottom', room).left).toBe(292)
  })
})
