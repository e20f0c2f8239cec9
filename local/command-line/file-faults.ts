// What the operating system refuses about a file, as errors that say what to do.
import { AwaseError } from '../../engine/error.ts'

const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']
const noRight = ['EACCES', 'EPERM', 'EROFS']

/** Errors `file.no-room`, `file.no-right`, `file.write-failed`, `file.read-failed`; anything else stays what it is. */
export function fileFault(cause: unknown, file: string, doing: 'read' | 'write'): unknown {
  if (cause instanceof AwaseError || !(cause instanceof Error)) return cause
  const { code: reason } = cause as NodeJS.ErrnoException
  if (reason === undefined || !/^E[A-Z0-9]+$/.test(reason)) return cause
  return new AwaseError(codeOf(reason, doing), { values: { file, reason }, cause })
}

function codeOf(reason: string, doing: 'read' | 'write'): string {
  if (doing === 'read') return 'file.read-failed'
  if (noRoom.includes(reason)) return 'file.no-room'
  return noRight.includes(reason) ? 'file.no-right' : 'file.write-failed'
}
