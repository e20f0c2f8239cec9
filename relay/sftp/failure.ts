// Turns what ssh2 and servers say into the relay's errors.
import { RelayError, type RelayErrorCode, type Retry } from '../protocol.ts'

/** Status codes of SFTP version 3, and of later versions that servers use all the same. */
export const status = {
  eof: 1,
  noSuchFile: 2,
  permissionDenied: 3,
  failure: 4,
  unsupported: 8,
  alreadyExists: 11,
  noSpace: 14,
  quota: 15,
} as const

/** The status code of a server's answer, null when the error is none. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'number' ? error.code : null
}

/** What one failed operation means; `missing` and `otherwise` depend on what was asked. */
export function operationFailure(
  error: unknown,
  meaning: { file: string; missing: RelayErrorCode; otherwise: RelayErrorCode },
): RelayError {
  if (error instanceof RelayError) return error
  const { file } = meaning
  const values = { file, reason: reasonOf(error) }
  const make = (code: RelayErrorCode, retry: Retry) =>
    new RelayError(code, { file, values, retry, cause: error })
  const code = statusOf(error)
  if (code === status.noSuchFile) return make(meaning.missing, 'never')
  if (code === status.permissionDenied) return make('sftp.permission', 'never')
  if (code === status.noSpace || code === status.quota) return make('sftp.disk-full', 'later')
  return make(meaning.otherwise, 'later')
}

/** What a connection that could not be made means. */
export function connectionFailure(error: Error & { level?: string }, server: string): RelayError {
  const values = { server, reason: reasonOf(error) }
  if (error.level === 'client-authentication') {
    return new RelayError('sftp.auth-failed', { values: { server }, cause: error })
  }
  if (error.level === 'client-timeout') {
    return new RelayError('sftp.timeout', { values, retry: 'later', cause: error })
  }
  return new RelayError('sftp.unreachable', { values, retry: 'later', cause: error })
}

/** One short line without control characters: servers write these. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replaceAll(/\p{Cc}+/gu, ' ').slice(0, 200)
}
