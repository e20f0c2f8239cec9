// How routes state their answers in the OpenAPI document.
import type { z } from '@hono/zod-openapi'
import { errorSchema } from '../contract.ts'

const json = <Schema extends z.ZodType>(schema: Schema) => ({
  'application/json': { schema },
})

const refused = { description: 'Refused: code, message and hint', content: json(errorSchema) }

/** One success, and the envelope for everything else. Errors are thrown, so handlers are typed by their success alone. */
export function answers<Status extends 200 | 201 | 202, Schema extends z.ZodType>(
  status: Status,
  schema: Schema,
) {
  const success = { description: 'Done', content: json(schema) }
  return { [status]: success, default: refused } as { [S in Status]: typeof success }
}

/** 204. */
export const gone = { 204: { description: 'Done' }, default: refused } as {
  204: { description: string }
}

/** A JSON body that must be there: without `required` a missing one would slip past its schema. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true as const, content: json(schema) }
}
