// What every route is built from: the typed router, and what a handler finds in its context.
import { OpenAPIHono } from '@hono/zod-openapi'
import type { core } from 'zod'
import { AwaseError } from '../../../engine/error.ts'
import type { Language } from '../../../engine/nodes/node-type.ts'
import type { Actor } from '../../auth/actor.ts'
import type { Database } from '../../db/database.ts'
import type { Env, Settings } from '../../env.ts'
import { expectedOf } from './expected.ts'

/** The context of a request: `c.env`, and by `c.var` the rest. `actor` is there on every route that needs a session. */
export interface Edge {
  Bindings: Env
  Variables: {
    actor: Actor
    db: Database
    settings: Settings
    language: Language
    /** Named in the answer and in the log, so that one finds the other. */
    requestId: string
  }
}

/** Says which part of a request is wrong and what it should be, never what it held. */
export function requestInvalid(part: string, issues: readonly core.$ZodIssue[]): AwaseError {
  const first = issues[0]
  const unknownKey = first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : []
  const where = [part, ...(first?.path ?? []), ...unknownKey].map(String).join('.')
  const expected = first === undefined ? part : expectedOf(first)
  return new AwaseError('request.invalid', { values: { where, expected } })
}

/** A router for paths below `/api`. What does not fit a route's schema is refused with `request.invalid`. */
export function router(): OpenAPIHono<Edge> {
  return new OpenAPIHono<Edge>({
    defaultHook: (result) => {
      if (!result.success) throw requestInvalid(result.target, result.error.issues)
    },
  })
}
