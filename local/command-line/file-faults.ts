// What the operating system refuses about a file, as errors that say what to do.
import { AwaseError } from '../../engine/error.ts'

const noRoom = ['ENOSPC', 'EDQUOT', 'EFBIG']
const noRight = ['EACCES', 'EPERM', 'EROFS']

/** Errors `file.no-room`, `file.no-right`, `file.write-failed`, `file.read-failed`; anything else stays what it is. */
export function fileFault(cause: unknown, file: string, doing: 'read' | 'write'): unknown {
  const reason = reasonOf(cause)
  if (reason === '') return cause
  return new AwaseError(codeOf(reason, doing), { values: { file, reason }, cause })
}

function codeOf(reason: string, doing: 'read' | 'write'): string {
  if (doing === 'read') return 'file.read-failed'
  if (noRoom.includes(reason)) return 'file.no-room'
  return noRight.includes(reason) ? 'file.no-right' : 'file.write-failed'
}

/** The operating system's name for a fault (`ENOENT`); empty for any other error. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^E[A-Z0-9]+$/.test(code) ? code : ''
}
