// The HTTP status of a refusal, by its code.
import type { ContentfulStatusCode } from 'hono/utils/http-status'

const byCode: Readonly<Record<string, ContentfulStatusCode>> = {
  'auth.required': 401,
  'auth.token': 401,
  'auth.link-used': 401,
  'auth.origin': 403,
  'request.invalid': 400,
  'request.not-found': 404,
  'request.method': 405,
  'request.too-large': 413,
  'request.range': 416,
  'job.changed': 412,
  'schedule.changed': 412,
  'job.if-match': 428,
  'upload.too-large': 413,
  'job.no-version': 409,
  'connection.slug-taken': 409,
  'connection.in-use': 409,
  'idempotency.reused': 422,
  'idempotency.running': 409,
  'settings.invalid': 500,
  internal: 500,
}

/** Codes that end in `not-found` are 404; any other refusal without an entry is 422. */
export function statusOf(code: string): ContentfulStatusCode {
  return byCode[code] ?? (code.endsWith('.not-found') ? 404 : 422)
}
