// How the edge reaches an object's store, and turns its refusals back into errors.
import { and, eq } from 'drizzle-orm'
import { AwaseError } from '../../engine/error.ts'
import type { Database } from '../db/database.ts'
import { objects } from '../db/schema/index.ts'
import type { Env } from '../env.ts'
import type { Answer } from './contract.ts'

/** One store per workspace and object. */
export function objectStore(env: Env, workspace: string, object: string) {
  return env.OBJECTS.get(env.OBJECTS.idFromName(`${workspace}/${object}`))
}

export function unwrap<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  const { code, values, retry } = answer.error
  throw new AwaseError(code, { values, retry })
}

/** The object's fields and key. Throws `object.not-found`. */
export async function objectDefinition(db: Database, workspace: string, object: string) {
  const row = await db
    .select({ fields: objects.fields, key: objects.key })
    .from(objects)
    .where(and(eq(objects.workspace, workspace), eq(objects.name, object)))
    .get()
  if (row === undefined) throw new AwaseError('object.not-found', { values: { object } })
  return row
}
