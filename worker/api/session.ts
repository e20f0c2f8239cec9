// Signing in and out, and who I am.
import { createRoute, z } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import { AwaseError } from '../../engine/error.ts'
import { actorOfToken, endSession, sessionToken, startSession } from '../auth/session.ts'
import { makeSignInLink, takeSignInLink } from '../auth/sign-in-link.ts'
import { signedOutPage } from '../auth/signed-out-page.ts'
import { sameSecret } from '../auth/token.ts'
import { workspaces } from '../db/schema/index.ts'
import { answers, gone } from './http/answers.ts'
import { sessionSchema } from './contract.ts'
import { router } from './http/edge.ts'

/** Routes that are open: the bootstrap token or the link itself is the proof. */
export const signInRoutes = router().openapi(
  createRoute({
    method: 'post',
    path: '/sign-in-links',
    summary: 'A one-time sign-in link, for whoever holds the bootstrap token',
    request: { headers: z.object({ authorization: z.string().optional() }) },
    responses: answers(201, z.object({ url: z.string() })),
  }),
  async (c) => {
    const given = /^Bearer (.+)$/i.exec(c.req.valid('header').authorization ?? '')?.[1] ?? ''
    if (!(await sameSecret(given, c.var.settings.BOOTSTRAP_TOKEN))) {
      throw new AwaseError('auth.token')
    }
    return c.json({ url: await makeSignInLink(c.var.db, c.var.settings, Date.now()) }, 201)
  },
)

/** `GET /sign-in?token=`: at the root, since it is a page and not data. Who is signed in already goes on, even by a link that was used. */
export const signInPage = router().get('/sign-in', async (c) => {
  const now = Date.now()
  try {
    const who = await takeSignInLink(c.var.db, c.req.query('token') ?? '', now)
    await startSession(c, who, now)
  } catch (error) {
    if (!(error instanceof AwaseError && error.code === 'auth.link-used')) throw error
    const own = sessionToken(c)
    const isSignedIn = own !== undefined && (await actorOfToken(c.var.db, own, now)) !== undefined
    if (!isSignedIn) return signedOutPage(c, 'auth.link-used')
  }
  return c.redirect('/', 303)
})

export const sessionRoutes = router()
  .openapi(
    createRoute({
      method: 'get',
      path: '/session',
      summary: 'Who am I',
      responses: answers(200, sessionSchema),
    }),
    async (c) => {
      const { workspace: id, ...actor } = c.var.actor
      const row = await c.var.db
        .select({ name: workspaces.name })
        .from(workspaces)
        .where(eq(workspaces.id, id))
        .get()
      return c.json({ actor, workspace: { id, name: row?.name ?? id } }, 200)
    },
  )
  .openapi(
    createRoute({ method: 'delete', path: '/session', summary: 'Signs out', responses: gone }),
    async (c) => {
      await endSession(c)
      // Files of snapshots may be in the browser's cache.
      c.header('Clear-Site-Data', '"cache"')
      return c.body(null, 204)
    },
  )
