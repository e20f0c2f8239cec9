// What the command says to the program that called it. Stated in `--help`, tested, never renumbered.
export const exitCodes = {
  ok: 0,
  /** The run stopped, or its counts do not add up. */
  failed: 1,
  /** The call itself is wrong: nothing was tried. */
  wrongCall: 2,
  /** The job has problems of severity error. */
  problems: 3,
  /** Rows were rejected, and `--strict` was given. */
  rejected: 4,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
