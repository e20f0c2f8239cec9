// What the edge answered instead of a result: its error envelope as an exception.
import type { ApiError as Envelope } from '../../../worker/api/contract.ts'

/** `status` is the HTTP status, 0 when no answer came. `code` is the same in every language. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly hint: string
  readonly place: NonNullable<Envelope['place']>
  /** The whole answer: some errors carry more, such as `problems`. */
  readonly body: unknown

  constructor(status: number, envelope: Envelope, body: unknown = null) {
    super(envelope.message)
    this.name = 'ApiError'
    this.status = status
    this.code = envelope.code
    this.hint = envelope.hint
    this.place = envelope.place ?? {}
    this.body = body
  }
}

/** No answer, or the edge itself stumbled: worth asking again. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status === 0 || error.status >= 500
}

/** Awase is out of reach, or this computer is offline. */
export function isNoAnswer(error: unknown): boolean {
  return error instanceof ApiError && error.status === 0
}

/** Nobody is signed in any more: the session ended, or was ended elsewhere. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401
}
