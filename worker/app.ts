// The HTTP side of the edge: the API, the sign-in page, and the studio's files behind a session.
import { AwaseError } from '../engine/error.ts'
import { api } from './api/api.ts'
import { router } from './api/http/edge.ts'
import { answerError } from './api/http/errors.ts'
import { languageOf } from './api/http/language.ts'
import { refuseUnknown } from './api/http/refuse-unknown.ts'
import { signInPage } from './api/session.ts'
import { requireOwnOrigin, requireSession } from './auth/guard.ts'
import { securityHeaders } from './auth/security-headers.ts'
import { openDatabase } from './db/database.ts'
import { settingsOf } from './env.ts'
import { studioFile } from './host/studio-file.ts'

export const app = router()

app.onError(answerError)

app.use('*', async (c, next) => {
  c.set('requestId', crypto.randomUUID())
  c.set('language', languageOf(c.req.header('Accept-Language')))
  await next()
})
app.use('*', securityHeaders)
app.use('*', async (c, next) => {
  c.set('settings', settingsOf(c.env))
  c.set('db', openDatabase(c.env.DB))
  await next()
})

app.route('/', signInPage)
app.route('/api', api)
app.all('/api/*', refuseUnknown)
app.use('*', requireOwnOrigin, requireSession)
app.get('*', studioFile)
app.notFound(() => {
  throw new AwaseError('request.not-found')
})
