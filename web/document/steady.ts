// Keeps what did not change the same object, so that an edit redraws only the cards and controls that it concerns.
import type { JobInference } from '../../engine/job/infer.ts'
import { sameContent } from '../../engine/job/same-content.ts'

/** `next` where it says something new, else what was there before. */
export function steady<T>(before: T, next: T): T {
  return sameContent(before, next) ? before : next
}

/** The same entry by entry. */
export function steadyRecord<T>(
  before: Readonly<Record<string, T>>,
  next: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(next).map(([key, value]) => {
      const old = before[key]
      return [key, old === undefined ? value : steady(old, value)]
    }),
  )
}

export function steadyInference(before: JobInference, next: JobInference): JobInference {
  return {
    inputs: steadyRecord(before.inputs, next.inputs),
    connected: steadyRecord(before.connected, next.connected),
    outputs: steadyRecord(before.outputs, next.outputs),
    problems: steady(before.problems, next.problems),
  }
}
