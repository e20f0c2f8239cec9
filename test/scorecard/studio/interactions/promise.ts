// What the studio promises to a hand, and the tests that keep each promise.

/** The path below `test/e2e` without its ending, and the whole name of the test: its describe and its own. */
export type Kept = readonly [file: string, test: string]

export interface InteractionPromise {
  promise: string
  /** Every one of these must pass. Empty: no test drives it yet, or it is not built; `gap` says which. */
  tests: readonly Kept[]
  gap?: string
}

export const promised = (promise: string, ...tests: Kept[]): InteractionPromise => ({
  promise,
  tests,
})

export const open = (promise: string, gap: string): InteractionPromise => ({
  promise,
  tests: [],
  gap,
})
