// One-time links: whoever holds the bootstrap token makes one, whoever opens it first is signed in.
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { AwaseError } from '../../engine/error.ts'
import type { Database } from '../db/database.ts'
import { sessions, signInLinks } from '../db/schema/index.ts'
import { firstOwner, firstWorkspace, seedWorkspace } from '../db/seed.ts'
import type { Settings } from '../env.ts'
import { hashText, newToken } from './token.ts'

/** Makes the first workspace when there is none yet, drops what has run out, and answers the link's address. */
export async function makeSignInLink(
  db: Database,
  settings: Settings,
  now: number,
): Promise<string> {
  await seedWorkspace(db, now)
  const token = newToken()
  await db.batch([
    db.delete(signInLinks).where(lt(signInLinks.expiresAt, now)),
    db.delete(sessions).where(lt(sessions.expiresAt, now)),
    db.insert(signInLinks).values({
      workspace: firstWorkspace,
      tokenHash: await hashText(token),
      user: firstOwner,
      createdAt: now,
      expiresAt: now + settings.SIGN_IN_LINK_MS,
    }),
  ])
  return `${settings.PUBLIC_URL}/sign-in?token=${token}`
}

/** Uses the link up in one statement, so that of two callers one wins. Throws `auth.link-used` for any other link. */
export async function takeSignInLink(
  db: Database,
  token: string,
  now: number,
): Promise<{ workspace: string; user: string }> {
  const [taken] = await db
    .update(signInLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInLinks.tokenHash, await hashText(token)),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
      ),
    )
    .returning({ workspace: signInLinks.workspace, user: signInLinks.user })
  if (taken === undefined) throw new AwaseError('auth.link-used')
  return taken
}
