// The scale of the timeline: round marks, few of them, over the whole run.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeAxis } from '../../../web/runs/time-axis.ts'

describe('time axis', () => {
  it('marks a run of 38 seconds every 10', () => {
    expect(timeAxis(38_400).marksMs).toEqual([0, 10_000, 20_000, 30_000])
  })

  it('shows at least a second', () => {
    expect(timeAxis(0).lengthMs).toBeGreaterThanOrEqual(1000)
  })

  it('never marks beyond the axis and never more than six times', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 * 3_600_000 }), (took) => {
        const { lengthMs, marksMs } = timeAxis(took)
        expect(lengthMs).toBeGreaterThan(took)
        expect(marksMs.length).toBeLessThanOrEqual(6)
        expect(marksMs.at(-1)).toBeLessThanOrEqual(lengthMs)
      }),
    )
  })
})
