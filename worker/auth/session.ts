// Sessions: a random token in a cookie, its hash in the database, and the actor that it stands for.
import { and, eq, gt } from 'drizzle-orm'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Edge } from '../api/http/edge.ts'
import type { Database } from '../db/database.ts'
import { sessions, users } from '../db/schema/index.ts'
import type { Settings } from '../env.ts'
import type { Actor } from './actor.ts'
import { hashText, newToken } from './token.ts'

const isSecure = (settings: Settings) => settings.PUBLIC_URL.startsWith('https:')

/** With https the `__Host-` prefix makes browsers refuse the cookie from any other host or path. */
export const cookieName = (settings: Settings) => (isSecure(settings) ? '__Host-awase' : 'awase')

/** Lax, not Strict: a sign-in link opened from a mail must arrive signed in. Writes are guarded by the origin check too. */
export async function startSession(
  c: Context<Edge>,
  who: { workspace: string; user: string },
  now: number,
): Promise<void> {
  const { db, settings } = c.var
  const token = newToken()
  await db.insert(sessions).values({
    ...who,
    tokenHash: await hashText(token),
    createdAt: now,
    expiresAt: now + settings.SESSION_MS,
  })
  setCookie(c, cookieName(settings), token, {
    httpOnly: true,
    secure: isSecure(settings),
    sameSite: 'Lax',
    path: '/',
    // Browsers cap cookies at 400 days.
    maxAge: Math.min(Math.floor(settings.SESSION_MS / 1000), 400 * 24 * 3600),
  })
}

/** The actor behind a token; undefined when there is no such session or it has run out. */
export async function actorOfToken(
  db: Database,
  token: string,
  now: number,
): Promise<Actor | undefined> {
  const tokenHash = await hashText(token)
  const row = await db
    .select({ id: users.id, role: users.role, workspace: users.workspace })
    .from(sessions)
    .innerJoin(users, and(eq(users.workspace, sessions.workspace), eq(users.id, sessions.user)))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)))
    .get()
  return row && { kind: 'user', ...row }
}

export function sessionToken(c: Context<Edge>): string | undefined {
  return getCookie(c, cookieName(c.var.settings))
}

/** Forgets the session here and in the browser. */
export async function endSession(c: Context<Edge>): Promise<void> {
  const token = sessionToken(c)
  if (token !== undefined) {
    await c.var.db.delete(sessions).where(eq(sessions.tokenHash, await hashText(token)))
  }
  deleteCookie(c, cookieName(c.var.settings), {
    path: '/',
    secure: isSecure(c.var.settings),
  })
}
