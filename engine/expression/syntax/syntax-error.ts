// What is wrong at a place of an expression, as an error of the catalogue.
import { AwaseError } from '../../error.ts'

/** `position` counts characters from 1 as a person does; `length` is how many of them are meant. */
export function syntaxError(
  code: string,
  start: number,
  end: number,
  values: Record<string, string | number> = {},
): AwaseError {
  return new AwaseError(code, {
    values: { ...values, position: start + 1, length: Math.max(1, end - start) },
  })
}
