// A draft that could not be saved is saved later, without anybody's doing.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { startAutosave } from '../../../web/document/autosave.ts'
import { changeTo, openJob, useJob } from '../../../web/document/store.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'

const draft = emptyDocument('job', 'Job')
const windowLike = new EventTarget()
let answer: () => Response | Promise<Response>
let saves = 0
/** The last request: the job's name, and its headers. */
let sent: Record<string, unknown>
let stop: () => void

beforeAll(() => activateLanguage('en'))

beforeEach(() => {
  vi.useFakeTimers()
  saves = 0
  vi.stubGlobal('addEventListener', windowLike.addEventListener.bind(windowLike))
  vi.stubGlobal('removeEventListener', windowLike.removeEventListener.bind(windowLike))
  vi.stubGlobal('fetch', async (_: unknown, init: RequestInit) => {
    saves++
    sent = {
      name: JSON.parse(String(init.body)).name,
      ...Object.fromEntries(new Headers(init.headers)),
    }
    return answer()
  })
  open('job')
})

function open(id: string): void {
  const job = { id, draft: { ...draft, id }, etag: 'one', publishedVersion: null, schedule: null }
  openJob(job as unknown as Parameters<typeof openJob>[0], { connections: [], objects: [] })
  stop = startAutosave()
}

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function noAnswer(): Response {
  throw new TypeError('Failed to fetch')
}

const saved = (): Response => Response.json({ etag: 'two' })

const signedOut = (): Response =>
  Response.json({ error: { code: 'auth.needed', message: 'No', hint: '' } }, { status: 401 })

async function editWhile(edge: typeof answer): Promise<void> {
  answer = edge
  changeTo({ id: 'change.rename-job' }, { ...draft, name: 'Other' })
  await vi.advanceTimersByTimeAsync(900)
}

it('tries again by itself, ever more rarely, and forgets why once it is saved', async () => {
  await editWhile(noAnswer)
  expect(useJob.getState()).toMatchObject({ saving: 'failed' })
  expect(useJob.getState().saveError).not.toBeNull()
  await vi.advanceTimersByTimeAsync(2100)
  expect(saves).toBe(2)
  await vi.advanceTimersByTimeAsync(2100)
  expect(saves).toBe(2)
  answer = saved
  await vi.advanceTimersByTimeAsync(2100)
  expect(useJob.getState()).toMatchObject({ saving: 'saved', saveError: null, etag: 'two' })
})

it('tries at once when the browser is online again', async () => {
  await editWhile(noAnswer)
  answer = saved
  windowLike.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(1)
  expect(useJob.getState().saving).toBe('saved')
})

it('does not knock at a door that asks who is there, until somebody comes back', async () => {
  await editWhile(signedOut)
  await vi.advanceTimersByTimeAsync(200_000)
  expect(saves).toBe(1)
  answer = saved
  windowLike.dispatchEvent(new Event('focus'))
  await vi.advanceTimersByTimeAsync(1)
  expect(useJob.getState().saving).toBe('saved')
})

it('saves what was done during a slow save of a job that was left for another one', async () => {
  const slow = Promise.withResolvers<Response>()
  await editWhile(() => slow.promise)
  changeTo({ id: 'change.rename-job' }, { ...draft, name: 'Last word' })
  stop()
  open('next')
  answer = saved
  slow.resolve(Response.json({ etag: 'slow' }))
  await vi.advanceTimersByTimeAsync(1)
  expect(saves).toBe(2)
  expect(sent).toMatchObject({ name: 'Last word', 'if-match': 'slow' })
  expect(useJob.getState()).toMatchObject({ jobId: 'next', etag: 'one', saving: 'saved' })
})
