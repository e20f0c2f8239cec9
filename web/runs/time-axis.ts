// The scale of a timeline: a few round marks over the run's length.

export interface TimeAxis {
  /** Length of the axis in milliseconds, at least a second. */
  lengthMs: number
  /** Round moments in milliseconds from the beginning, the first one 0. */
  marksMs: number[]
}

const stepsMs = [100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 3e4, 6e4, 12e4, 3e5, 6e5, 18e5, 36e5]

/** At most six marks; `tookMs` may be 0. */
export function timeAxis(tookMs: number): TimeAxis {
  const lengthMs = Math.max(1000, tookMs) * 1.03
  const stepMs = stepsMs.find((step) => lengthMs / step < 6) ?? wholeHours(lengthMs / 5)
  const marks = Math.floor(lengthMs / stepMs) + 1
  return { lengthMs, marksMs: Array.from({ length: marks }, (_, index) => index * stepMs) }
}

function wholeHours(ms: number): number {
  return Math.ceil(ms / 3_600_000) * 3_600_000
}
