// Every error leaves by one door: the envelope, in the language of the request. Details of unknown errors stay in the log.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AwaseError } from '../../../engine/error.ts'
import { messageFor } from '../../../engine/messages/catalogue.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import type { Language, Problem } from '../../../engine/nodes/node-type.ts'
import { SettingsError } from '../../env.ts'
import { logFailure } from '../../host/log.ts'
import type { ApiError } from '../contract.ts'
import type { Edge } from './edge.ts'
import { languageOf } from './language.ts'
import { statusOf } from '../status.ts'

/** A document that may not be published; the problems travel beside the error. */
export class JobInvalid extends AwaseError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super('job.invalid', { values: { count: problems.length } })
    this.problems = problems
  }
}

/** What goes into `{error}`: code, words, place and values. */
export function describeError(
  error: Pick<AwaseError, 'code' | 'place' | 'values'>,
  language: Language,
): ApiError {
  const described: ApiError = {
    code: error.code,
    ...messageFor(catalogue, error.code, language, { ...error.place, ...error.values }),
  }
  if (Object.keys(error.place).length > 0) described.place = error.place
  if (Object.keys(error.values).length > 0) described.values = error.values
  return described
}

/** Turns whatever was thrown into an error of the catalogue; what is not known becomes `internal` with the request's id. */
function asAwaseError(thrown: unknown, requestId: string): AwaseError {
  if (thrown instanceof AwaseError) return thrown
  if (thrown instanceof SettingsError) {
    return new AwaseError('settings.invalid', { values: { variables: thrown.message } })
  }
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new AwaseError('request.invalid', {
      values: { where: 'body', expected: 'JSON' },
    })
  }
  logFailure('request.failed', thrown, { requestId })
  return new AwaseError('internal', { values: { requestId } })
}

export function answerError(thrown: unknown, c: Context<Edge>): Response {
  const error = asAwaseError(thrown, c.get('requestId') ?? '')
  const language = c.get('language') ?? languageOf(c.req.header('Accept-Language'))
  c.header('Cache-Control', 'no-store')
  const envelope = { error: describeError(error, language) }
  const body = error instanceof JobInvalid ? { ...envelope, problems: error.problems } : envelope
  return c.json(body, statusOf(error.code))
}
