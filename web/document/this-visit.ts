// Whether somebody is still on the visit to a job that something began in: what takes long must not come into another job.
let ended = 0

/** Called where a job is left, whatever is opened next. */
export function endVisit(): void {
  ended++
}

/** What this returns says whether the visit of now still goes on. */
export function thisVisit(): () => boolean {
  const before = ended
  return () => ended === before
}
