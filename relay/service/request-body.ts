// Takes a request's body: a small JSON in full, or a file as a stream that may not stand still.
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { contentDigest } from '../encoding.ts'
import { RelayError } from '../protocol.ts'

const jsonLimitBytes = 64 * 1024

/** The JSON text, once its digest is the signed one. */
export async function readSignedText(request: IncomingMessage, idleMs: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunksOf(request, idleMs)) {
    size += chunk.length
    if (size > jsonLimitBytes) {
      throw new RelayError('relay.bad-request', { values: { reason: 'too long' } })
    }
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  const digest = contentDigest(createHash('sha256').update(bytes).digest())
  if (request.headers['content-digest'] !== digest) {
    throw new RelayError('relay.signature', { values: { reason: 'content digest' } })
  }
  return bytes.toString('utf8')
}

/** The chunks as they come; throws `sftp.interrupted` when the sender is gone or silent for `idleMs`. */
export async function* chunksOf(
  request: IncomingMessage,
  idleMs: number,
): AsyncGenerator<Uint8Array> {
  const silence = (): void => {
    request.destroy(new Error('the sender stopped sending'))
  }
  let timer = setTimeout(silence, idleMs)
  try {
    // Who stops reading early still wants to answer: the connection must stay.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      clearTimeout(timer)
      yield chunk as Uint8Array
      timer = setTimeout(silence, idleMs)
    }
  } catch (cause) {
    const values = { file: '', received: 0, expected: 0 }
    throw new RelayError('sftp.interrupted', { values, retry: 'now', cause })
  } finally {
    clearTimeout(timer)
  }
}
