// A draft that could not be saved is saved later, without anybody's doing.
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { startAutosave } from '../../../web/document/autosave.ts'
import { changeTo, openJob, useJob } from '../../../web/document/store.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'

const draft = emptyDocument('job', 'Job')
const windowLike = new EventTarget()
let answer: () => Response
let saves = 0
let stop: () => void

beforeAll(() => activateLanguage('en'))

beforeEach(() => {
  vi.useFakeTimers()
  saves = 0
  vi.stubGlobal('addEventListener', windowLike.addEventListener.bind(windowLike))
  vi.stubGlobal('removeEventListener', windowLike.removeEventListener.bind(windowLike))
  vi.stubGlobal('fetch', async () => {
    saves++
    return answer()
  })
  const job = { id: 'job', draft, etag: 'one', publishedVersion: null, schedule: null }
  openJob(job as Parameters<typeof openJob>[0], { connections: [], objects: [] })
  stop = startAutosave()
})

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

async function editWhile(edge: () => Response): Promise<void> {
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
