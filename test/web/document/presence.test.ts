// A tab says that it is there while it is seen, and takes leave in a way that outlives it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { openJob } from '../../../web/document/store.ts'
import { startPresence } from '../../../web/document/sync/presence.ts'

class Page extends EventTarget {
  hidden = false
}

interface Said {
  leaving: boolean
  node: string | null
  keepalive: boolean | undefined
}

const windowLike = new EventTarget()
let page: Page
let said: Said[]
let stop: () => void
let selected: string | null

beforeEach(async () => {
  vi.useFakeTimers()
  page = new Page()
  said = []
  selected = 'flights'
  vi.stubGlobal('document', page)
  vi.stubGlobal('addEventListener', windowLike.addEventListener.bind(windowLike))
  vi.stubGlobal('removeEventListener', windowLike.removeEventListener.bind(windowLike))
  vi.stubGlobal('fetch', async (_: string, { body, keepalive }: RequestInit) => {
    const { leaving, node } = JSON.parse(String(body)) as Pick<Said, 'leaving' | 'node'>
    said.push({ leaving, node, keepalive })
    return Response.json({ others: [], etag: 'one', publishedVersion: null })
  })
  // Hints between tabs reach every thread of a process: other tests have a job of that name too.
  const id = crypto.randomUUID()
  const draft = emptyDocument(id, 'Job')
  const job = { id, draft, etag: 'one', publishedVersion: null, schedule: null }
  openJob(job as Parameters<typeof openJob>[0], { connections: [], objects: [] })
  stop = startPresence(() => selected)
  await vi.advanceTimersByTimeAsync(1)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('is the last that a page says when it goes', async () => {
  expect(said.map(({ leaving }) => leaving)).toEqual([false])
  windowLike.dispatchEvent(new Event('pagehide'))
  page.hidden = true
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(said.at(-1)).toEqual({ leaving: true, node: null, keepalive: true })
  expect(said).toHaveLength(2)
})

it('is said again as soon as the tab is seen again', async () => {
  page.hidden = true
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(said).toHaveLength(1)
  page.hidden = false
  page.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(1)
  expect(said).toHaveLength(2)
})

it('says which card is selected, not more often for that', async () => {
  expect(said.map(({ node }) => node)).toEqual(['flights'])
  for (selected of ['airports', 'merge', 'routes']) await vi.advanceTimersByTimeAsync(500)
  expect(said).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(3000)
  expect(said.map(({ node }) => node)).toEqual(['flights', 'routes'])
})
