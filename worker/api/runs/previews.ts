// Makes the snapshot that a preview of a document reads.
import { createRoute, z } from '@hono/zod-openapi'
import { createConnectorHost } from '../../host/connector-host.ts'
import { previewSnapshot } from '../../host/preview-snapshot.ts'
import { answers, jsonBody } from '../http/answers.ts'
import { documentSchema, errorSchema, snapshotSchema } from '../contract.ts'
import { router } from '../http/edge.ts'
import { describeError } from '../http/errors.ts'

const failureSchema = z.object({ node: z.string(), error: errorSchema.shape.error })

export const previewRoutes = router().openapi(
  createRoute({
    method: 'post',
    path: '/previews',
    summary: 'What the document reads at this moment; what cannot be read is told per node',
    request: { body: jsonBody(z.object({ document: documentSchema })) },
    responses: answers(
      200,
      z.object({ snapshot: snapshotSchema, failures: z.array(failureSchema) }),
    ),
  }),
  async (c) => {
    const { db, actor, settings, language, requestId } = c.var
    const { workspace } = actor
    const host = createConnectorHost({ db, settings, workspace, signal: c.req.raw.signal })
    const { snapshot, failures } = await previewSnapshot(
      {
        env: c.env,
        db,
        bucket: c.env.BYTES,
        workspace,
        host,
        requestId,
        reuse: true,
        limitBytes: settings.PREVIEW_FILE_BYTES,
      },
      c.req.valid('json').document,
      Date.now(),
    )
    const described = failures.map(({ node, error }) => ({
      node,
      error: describeError(error, language),
    }))
    return c.json({ snapshot, failures: described }, 200)
  },
)
