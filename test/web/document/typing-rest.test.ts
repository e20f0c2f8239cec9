// What others changed waits for the hands of who writes here: for a second without a key, and for the end of a word.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { JobDocument } from '../../../engine/job/document.ts'
import { emptyDocument } from '../../../engine/job/empty-document.ts'
import { pullTheirs, startAutosave } from '../../../web/document/autosave.ts'
import { changeTo, openJob, useJob } from '../../../web/document/store.ts'
import { followTyping, typingRests } from '../../../web/document/sync/typing-rest.ts'
import { activateLanguage } from '../../../web/i18n/language.ts'

/** Stands for the window and the element in it that events reach. */
class Place extends EventTarget {
  readonly isContentEditable: boolean

  constructor(isField: boolean) {
    super()
    this.isContentEditable = isField
  }

  closest(): null {
    return null
  }
}

let place: Place

function stand(isField: boolean): void {
  place = new Place(isField)
  vi.stubGlobal('HTMLElement', Place)
  vi.stubGlobal('addEventListener', place.addEventListener.bind(place))
  vi.stubGlobal('removeEventListener', place.removeEventListener.bind(place))
}

const does = (...events: string[]): void => {
  for (const event of events) place.dispatchEvent(new Event(event))
}

beforeAll(() => activateLanguage('en'))
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** True as soon as hands rest. */
function watched(): { rested: boolean } {
  const seen = { rested: false }
  void typingRests().then(() => (seen.rested = true))
  return seen
}

async function after(ms: number, seen: { rested: boolean }): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(ms)
  return seen.rested
}

describe('hands', () => {
  let stop: () => void
  const begin = (isField = true): void => {
    stand(isField)
    stop = followTyping()
  }
  afterEach(() => stop())

  it('rest at once where nobody types, also when keys are pressed beside a field', async () => {
    begin(false)
    expect(await after(0, watched())).toBe(true)
    does('keydown', 'pointerdown')
    expect(await after(0, watched())).toBe(true)
  })

  it.each(['keydown', 'input', 'pointerdown'])(
    'rest a second after %s in a field',
    async (event) => {
      begin()
      does(event)
      const seen = watched()
      expect(await after(990, seen)).toBe(false)
      expect(await after(20, seen)).toBe(true)
    },
  )

  it('begin anew with every key', async () => {
    begin()
    does('keydown')
    const seen = watched()
    for (let key = 0; key < 5; key++) {
      expect(await after(900, seen)).toBe(false)
      does('keydown')
    }
    expect(await after(990, seen)).toBe(false)
    expect(await after(20, seen)).toBe(true)
  })

  it('do not rest while a word is composed, however long one thinks', async () => {
    begin()
    does('keydown', 'compositionstart', 'compositionupdate')
    const seen = watched()
    expect(await after(30_000, seen)).toBe(false)
    does('compositionend', 'input')
    expect(await after(900, seen)).toBe(false)
    expect(await after(1000, seen)).toBe(true)
  })

  it.each(['focusout', 'blur'])(
    'rest after %s, though the word never said that it ended',
    async (event) => {
      begin()
      does('keydown', 'compositionstart')
      const seen = watched()
      expect(await after(5000, seen)).toBe(false)
      does(event)
      expect(await after(1000, seen)).toBe(true)
    },
  )

  it('rest when the job is left, and what comes then is not noted', async () => {
    begin()
    does('compositionstart', 'keydown')
    const seen = watched()
    stop()
    expect(await after(1000, seen)).toBe(true)
    does('keydown', 'compositionstart')
    expect(await after(0, watched())).toBe(true)
  })
})

describe('what others changed', () => {
  const draft = emptyDocument('job', 'Job')
  const node = { id: 'a', type: 'filter', version: 1, name: 'A', config: {} }
  const theirs: JobDocument = { ...draft, nodes: [{ ...node, position: { x: 0, y: 0 } }] }
  let asked = 0
  let stop: () => void

  beforeEach(() => {
    stand(true)
    asked = 0
    vi.stubGlobal('fetch', async (_: string, { method = 'GET' }: RequestInit = {}) => {
      if (method !== 'GET') return Response.json({ etag: 'three' })
      asked++
      const more = { publishedVersion: null, schedule: null }
      return Response.json({ id: 'job', draft: theirs, etag: 'two', ...more })
    })
    const job = { id: 'job', draft, etag: 'one', publishedVersion: null, schedule: null }
    openJob(job as Parameters<typeof openJob>[0], { connections: [], objects: [] })
    stop = startAutosave()
  })
  afterEach(() => stop())

  it('comes in when the hands rest, beside what was typed meanwhile', async () => {
    does('keydown')
    pullTheirs()
    await vi.advanceTimersByTimeAsync(700)
    changeTo({ id: 'change.rename-job' }, { ...draft, name: 'Jobs' })
    does('keydown', 'input')
    await vi.advanceTimersByTimeAsync(900)
    expect([asked, useJob.getState().document.nodes.length]).toEqual([0, 0])
    await vi.advanceTimersByTimeAsync(200)
    expect(asked).toBe(1)
    const { name, nodes } = useJob.getState().document
    expect([name, nodes.map(({ id }) => id)]).toEqual(['Jobs', ['a']])
  })
})
