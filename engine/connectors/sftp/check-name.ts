// What can be said about the name of a file to write before a run fills its date parts.
import { AwaseError } from '../../error.ts'
import { fillFileName } from '../../nodes/destination/file-name.ts'
import type { Problems } from '../../inference/problems.ts'
import { safeName } from './path.ts'

/** Any moment does: every date part has the same length at all times. */
const someMoment = '2026-01-01T00:00:00'

export function checkFileName(pattern: string, formKey: string, problems: Problems): void {
  try {
    safeName(fillFileName(pattern, someMoment))
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    problems.error(error.code, { formKey, values: error.values })
  }
}
