// What the preview could not read or run for a reason that passes is tried again, without anybody's doing.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { initialPreview, usePreview } from '../../../web/preview/store.ts'
import { passingStops } from '../../../web/preview/passing-stops.ts'
import { startTryingAgain, untried } from '../../../web/preview/retry-preview.ts'

const windowLike = new EventTarget()
const words = { message: 'No', hint: '' }
const unanswered = { node: '', code: 'web.no-answer', ...words }
const onItsWay = { node: 'orders', code: 'upload.missing', ...words }
const refused = { node: 'orders', code: 'sftp.login', ...words }
let tries = 0
let signs = 0
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', windowLike.addEventListener.bind(windowLike))
  usePreview.setState(initialPreview)
  tries = 0
  signs = 0
  stop = startTryingAgain(
    () => tries++,
    () => signs++,
  )
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const fails = (failure: typeof refused) => usePreview.setState({ sourceFailures: [failure] })
const reads = () => usePreview.setState({ sourceFailures: [] })
const stopped = (code: string) => ({ node: { print: 'a', failure: { code, values: {} } } })
const comes = (sign: string) => windowLike.dispatchEvent(new Event(sign))

describe('a source that could not be read', () => {
  it.each([unanswered, onItsWay])('is read again, ever more rarely: $code', async (failure) => {
    fails(failure)
    await vi.advanceTimersByTimeAsync(2100)
    expect(tries).toBe(1)
    fails({ ...failure })
    await vi.advanceTimersByTimeAsync(2100)
    expect(tries).toBe(1)
    await vi.advanceTimersByTimeAsync(2100)
    expect(tries).toBe(2)
    reads()
    await vi.advanceTimersByTimeAsync(100_000)
    expect(tries).toBe(2)
  })

  it('for a reason that stays is read again when somebody comes back, and not before', async () => {
    fails(refused)
    await vi.advanceTimersByTimeAsync(100_000)
    expect(tries).toBe(0)
    comes('focus')
    expect(tries).toBe(1)
  })

  it('is read again at once when the browser is online again', () => {
    fails(unanswered)
    comes('online')
    expect(tries).toBe(1)
  })

  it('is read no more when the job is left', async () => {
    fails(unanswered)
    stop()
    comes('online')
    await vi.advanceTimersByTimeAsync(100_000)
    expect(tries).toBe(0)
  })
})

it('whoever comes back while all is well has the day looked at, and nothing else', () => {
  comes('focus')
  expect([tries, signs]).toEqual([0, 1])
})

describe('a run that stopped', () => {
  it('since a file did not come is tried again', async () => {
    usePreview.setState({ failures: stopped('preview.no-answer') })
    await vi.advanceTimersByTimeAsync(2100)
    expect(tries).toBe(1)
  })

  it('on its rows is not', async () => {
    usePreview.setState({ failures: stopped('cast.failed') })
    await vi.advanceTimersByTimeAsync(100_000)
    expect(tries).toBe(0)
  })

  it('counts as not tried where the reason passes, and is told until it has run', () => {
    expect(untried(stopped('preview.no-answer'), passingStops)['node']).toMatchObject({
      print: '',
      failure: { code: 'preview.no-answer' },
    })
    const stays = stopped('cast.failed')
    expect(untried(stays, passingStops)).toBe(stays)
  })
})
