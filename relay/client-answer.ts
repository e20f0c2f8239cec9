// Reads the relay's answers: JSON, errors, and a body whose length was promised.
import { RelayError, type ErrorAnswer } from './protocol.ts'

/** The JSON of a good answer. */
export async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw await errorOf(response)
  try {
    return (await response.json()) as T
  } catch (cause) {
    throw new RelayError('relay.failed', { retry: 'later', cause })
  }
}

/** The error that a bad answer tells; something else than the relay may have answered. */
export async function errorOf(response: Response): Promise<RelayError> {
  const text = await response.text().catch(() => '')
  try {
    const { code, place, values, retry } = (JSON.parse(text) as ErrorAnswer).error
    return new RelayError(code, {
      ...(place.file === undefined ? {} : { file: place.file }),
      values,
      retry,
    })
  } catch {
    return new RelayError('relay.failed', { values: { status: response.status }, retry: 'later' })
  }
}

/** Passes the bytes through and fails at the end when they are not as many as promised. */
export function checkedBody(
  body: ReadableStream<Uint8Array>,
  sizeBytes: number,
  file: string,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let seen = 0
  const broken = (cause?: unknown) =>
    new RelayError('sftp.interrupted', {
      file,
      values: { file, received: seen, expected: sizeBytes },
      retry: 'now',
      cause,
    })
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await reader.read().catch((cause: unknown) => controller.error(broken(cause)))
      if (next === undefined) return
      if (next.value !== undefined) {
        seen += next.value.byteLength
        if (seen <= sizeBytes) return controller.enqueue(next.value)
      }
      if (seen === sizeBytes) return controller.close()
      controller.error(broken())
      await reader.cancel().catch(() => undefined)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
