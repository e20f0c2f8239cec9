// One SFTP session: every operation has a deadline and fails when the connection is lost. ssh2 itself would wait for ever.
import type { Client, SFTPWrapper } from 'ssh2'
import { RelayError } from '../protocol.ts'

export type Done<T> = (error: Error | null | undefined, value: T) => void

export interface Session {
  readonly sftp: SFTPWrapper
  /** `user@host:port`, for messages. */
  readonly server: string
  /** Runs one ssh2 primitive. Rejects with the server's own error, or RelayError when time or connection ran out. */
  call<T = void>(what: string, start: (done: Done<T>) => void): Promise<T>
  close(): void
}

/** `operationMs`: how long one operation may take before the whole session is given up. */
export function openSession(
  client: Client,
  sftp: SFTPWrapper,
  server: string,
  operationMs: number,
): Session {
  const pending = new Set<(error: RelayError) => void>()
  let lost: RelayError | null = null

  const lose = (error: RelayError): void => {
    if (lost !== null) return
    lost = error
    for (const reject of pending) reject(error)
    pending.clear()
    client.destroy()
  }
  const broken = (cause?: unknown): RelayError =>
    new RelayError('sftp.interrupted', {
      values: { server, file: '', received: 0, expected: 0 },
      retry: 'now',
      cause,
    })
  client.on('error', (error) => lose(broken(error)))
  client.on('close', () => lose(broken()))
  sftp.on('close', () => lose(broken()))

  const call = <T>(what: string, start: (done: Done<T>) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (lost !== null) return reject(lost)
      const timer = setTimeout(() => {
        const values = { server, operation: what, seconds: operationMs / 1000 }
        lose(new RelayError('sftp.timeout', { values, retry: 'later' }))
      }, operationMs)
      const fail = (error: Error): void => {
        clearTimeout(timer)
        pending.delete(fail)
        reject(error)
      }
      pending.add(fail)
      const done: Done<T> = (error, value) => {
        if (error) return fail(error)
        clearTimeout(timer)
        pending.delete(fail)
        resolve(value)
      }
      try {
        start(done)
      } catch (error) {
        fail(error as Error)
      }
    })

  const close = (): void => {
    if (lost !== null) return
    lost = broken()
    client.end()
    setTimeout(() => client.destroy(), 1000).unref()
  }
  return { sftp, server, call, close }
}
