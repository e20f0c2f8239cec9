// Uploads: a file of the person at the screen, in parts, under the hash of its content.
import { createRoute, z } from '@hono/zod-openapi'
import { AwaseError } from '../../../engine/error.ts'
import {
  arrivedParts,
  assembleFile,
  hasArrived,
  keepPart,
  uploadLimitBytes,
  uploadPartBytes,
} from '../../host/arriving-file.ts'
import { recordFile } from '../../host/source-files.ts'
import { answers, gone, jsonBody } from '../http/answers.ts'
import { router } from '../http/edge.ts'

const hashPath = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) })
const size = z.object({ sizeBytes: z.coerce.number().int().min(1) })

const begin = createRoute({
  method: 'post',
  path: '/uploads/{hash}',
  summary: 'Announces a file; answers what is still to be sent. 413 `upload.too-large`',
  request: { params: hashPath, body: jsonBody(size) },
  responses: answers(
    200,
    z.object({ arrived: z.boolean(), partBytes: z.number(), parts: z.array(z.number()) }),
  ),
})

const sendPart = createRoute({
  method: 'put',
  path: '/uploads/{hash}/parts/{part}',
  summary: 'One part of the file, numbered from 0; `sizeBytes` is of the whole file',
  request: {
    params: hashPath.extend({ part: z.coerce.number().int().min(0).max(9999) }),
    query: size,
  },
  responses: gone,
})

const complete = createRoute({
  method: 'post',
  path: '/uploads/{hash}/complete',
  summary: 'Makes the file of its parts, if it has the hash that was announced',
  request: { params: hashPath, body: jsonBody(size) },
  responses: answers(200, z.object({ hash: z.string(), sizeBytes: z.number() })),
})

/** Stands before the limit of bodies: a part is larger than any document. */
export const uploadPartRoutes = router().openapi(sendPart, async (c) => {
  const { hash, part } = c.req.valid('param')
  const { sizeBytes } = c.req.valid('query')
  const stated = Number(c.req.header('Content-Length') ?? Number.NaN)
  if (!(stated <= uploadPartBytes)) {
    throw new AwaseError('request.too-large', { values: { limitBytes: uploadPartBytes } })
  }
  const { workspace } = c.var.actor
  const file = { bucket: c.env.BYTES, workspace, hash, sizeBytes }
  await keepPart(file, part, await c.req.arrayBuffer())
  return c.body(null, 204)
})

export const uploadRoutes = router()
  .openapi(begin, async (c) => {
    const { hash } = c.req.valid('param')
    const { sizeBytes } = c.req.valid('json')
    if (sizeBytes > uploadLimitBytes) {
      const values = { file: hash, sizeBytes, limitBytes: uploadLimitBytes }
      throw new AwaseError('upload.too-large', { values })
    }
    const file = { bucket: c.env.BYTES, workspace: c.var.actor.workspace, hash, sizeBytes }
    const arrived = await hasArrived(file)
    const parts = arrived ? [] : await arrivedParts(file)
    return c.json({ arrived, partBytes: uploadPartBytes, parts }, 200)
  })
  .openapi(complete, async (c) => {
    const { db, actor } = c.var
    const { hash } = c.req.valid('param')
    const { sizeBytes } = c.req.valid('json')
    const { workspace } = actor
    const stored = await assembleFile({ bucket: c.env.BYTES, workspace, hash, sizeBytes })
    await recordFile(db, workspace, stored, Date.now())
    return c.json(stored, 200)
  })
