// How large a request may be, and what becomes of a body that nobody read.
import { createMiddleware } from 'hono/factory'
import { AwaseError } from '../../../engine/error.ts'
import type { Edge } from './edge.ts'

/** A row of D1 takes 2 MB; a document of 500 nodes is far below. */
export const bodyBytes = 1_500_000

/** Refuses larger bodies with `request.too-large`: by their stated length, or as soon as they have grown too large. */
export const limitBody = createMiddleware<Edge>(async (c, next) => {
  const { raw } = c.req
  const stated = raw.headers.has('transfer-encoding') ? null : raw.headers.get('content-length')
  if (stated !== null && Number(stated) > bodyBytes) throw tooLarge()
  if (stated === null && raw.body !== null) {
    const { method } = raw
    c.req.raw = new Request(raw, { method, body: await readWithinLimit(raw.body) })
  }
  await next()
})

/**
 * Reads to its end whatever a handler left unread, and forgets it. An answer to a client that is still sending is lost:
 * the connection is reset under it, and the client never learns why it was refused.
 */
export const drainBody = createMiddleware<Edge>(async (c, next) => {
  const { body } = c.req.raw
  await next()
  if (body === null || body.locked) return
  // Who hangs up meanwhile wants no answer.
  await body.pipeTo(new WritableStream()).catch(() => undefined)
})

async function readWithinLimit(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size > bodyBytes) throw tooLarge()
      chunks.push(read.value)
    }
  } finally {
    reader.releaseLock()
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

function tooLarge(): AwaseError {
  return new AwaseError('request.too-large', { values: { limitBytes: bodyBytes } })
}
