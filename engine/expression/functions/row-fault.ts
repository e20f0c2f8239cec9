// Why an expression has no value in a row: thrown while one row is evaluated, caught by whoever evaluates the batch.

/** `code` is one of `formula.…`. Not an `Error`: a million bad rows must not collect a million stacks. */
export class RowFault {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: string, values: Readonly<Record<string, string | number>> = {}) {
    this.code = code
    this.values = values
  }
}

const shown = 100

/** A value in a message: long ones are cut. */
export function inMessage(value: string): string {
  return value.length > shown ? `${value.slice(0, shown)}…` : value
}
