// The one error of the engine: a readable code, a place, a hint, and advice on whether to try again.

/** Where something went wrong; every part is optional, the more the better. `line` counts from 1, the header included. */
export interface Place {
  node?: string
  field?: string
  file?: string
  line?: number
  connection?: string
}

/** What the caller should do next: `now` and `later` may be retried, `never` needs a person. */
export type RetryAdvice = 'now' | 'later' | 'never'

export interface AwaseErrorOptions {
  place?: Place
  /** Values for the message of the catalogue (`{field}`); never a secret. */
  values?: Record<string, string | number>
  retry?: RetryAdvice
  cause?: unknown
}

/**
 * Stops a run or refuses a request. `code` (`csv.unclosed-quote`) is the key into the catalogue of messages and hints
 * (`engine/messages/`), which exists in English, Japanese and German; the code itself is the same in all of them.
 */
export class AwaseError extends Error {
  readonly code: string
  readonly place: Place
  readonly values: Record<string, string | number>
  readonly retry: RetryAdvice

  constructor(code: string, options: AwaseErrorOptions = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'AwaseError'
    this.code = code
    this.place = options.place ?? {}
    this.values = options.values ?? {}
    this.retry = options.retry ?? 'never'
  }

  toJSON(): { code: string; place: Place; values: Record<string, string | number> } {
    return { code: this.code, place: this.place, values: this.values }
  }
}
