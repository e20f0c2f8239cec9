// Bytes of snapshot files: immutable, by range, only of one's own workspace.
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { AwaseError } from '../../../engine/error.ts'
import { fileKey } from '../../host/files.ts'
import { byteRange } from '../http/byte-range.ts'
import { errorSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import type { Edge } from '../http/edge.ts'

const hashPath = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
const bytes = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } }

export const fileRoutes = router().openapi(
  createRoute({
    method: 'get',
    path: '/files/{hash}',
    summary: 'Bytes of a snapshot file; takes one range',
    request: { params: hashPath },
    responses: {
      200: { description: 'The file', content: bytes },
      206: { description: 'The range', content: bytes },
      304: { description: 'The caller has it' },
      416: {
        description: 'No such bytes',
        content: { 'application/json': { schema: errorSchema } },
      },
    },
  }),
  (c) => fileAnswer(c, c.req.valid('param').hash),
)

async function fileAnswer(c: Context<Edge>, hash: string): Promise<Response> {
  const key = fileKey(c.var.actor.workspace, hash)
  const head = await c.env.BYTES.head(key)
  if (head === null) throw new AwaseError('file.not-found', { place: { file: hash } })
  const etag = `"${hash}"`
  const headers = new Headers({
    ETag: etag,
    'Accept-Ranges': 'bytes',
    // The name is the content, so it never goes stale; private, since another session may not see it.
    'Cache-Control': 'private, max-age=31536000, immutable',
    Vary: 'Cookie',
  })
  if (c.req.header('If-None-Match') === etag) return new Response(null, { status: 304, headers })
  const range = byteRange(c.req.header('Range'), head.size)
  if (range === 'unsatisfiable') {
    c.header('Content-Range', `bytes */${head.size}`)
    throw new AwaseError('request.range', { values: { sizeBytes: head.size } })
  }
  const object = await c.env.BYTES.get(key, range === 'whole' ? {} : { range })
  if (object === null) throw new AwaseError('file.not-found', { place: { file: hash } })
  headers.set('Content-Type', 'application/octet-stream')
  headers.set('Content-Disposition', 'attachment')
  if (range === 'whole') return new Response(object.body, { headers })
  const last = range.offset + range.length - 1
  headers.set('Content-Range', `bytes ${range.offset}-${last}/${head.size}`)
  return new Response(object.body, { status: 206, headers })
}
