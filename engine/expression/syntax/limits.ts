// Bounds of an expression: what a person writes stays far below them, what an attacker writes stops at them.

export const limits = {
  /** UTF-16 units of an expression's text. */
  length: 10_000,
  /** Levels of an expression's tree: brackets, calls, operators in a row. */
  depth: 200,
  /** Digits of a number, typed or computed. */
  digits: 1000,
  /** UTF-16 units of a text that a function makes. */
  text: 4 * 1024 * 1024,
} as const
