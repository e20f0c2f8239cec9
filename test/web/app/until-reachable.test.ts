// A script that does not come is waited for while Awase is out of reach, and said where Awase answers.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { untilReachable } from '../../../web/app/until-reachable.ts'

let reachable = false
const back = new EventTarget()

beforeEach(() => {
  vi.stubGlobal('fetch', () =>
    reachable ? Promise.resolve(new Response()) : Promise.reject(new TypeError('Failed to fetch')),
  )
  vi.stubGlobal('addEventListener', back.addEventListener.bind(back))
  vi.stubGlobal('removeEventListener', back.removeEventListener.bind(back))
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Comes as soon as Awase can be reached. */
const script = vi.fn(async () => {
  if (!reachable) throw new TypeError('Failed to fetch dynamically imported module')
  return 'part'
})

it('brings what comes at once', async () => {
  reachable = true
  expect(await untilReachable(script)).toBe('part')
})

it('waits while Awase is out of reach, and goes on when the browser is online again', async () => {
  reachable = false
  const settled = vi.fn()
  const coming = untilReachable(script).finally(settled)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(settled).not.toHaveBeenCalled()
  reachable = true
  back.dispatchEvent(new Event('online'))
  expect(await coming).toBe('part')
})

it('tries again by itself: a browser does not know of an edge that is down', async () => {
  reachable = false
  const coming = untilReachable(script)
  await vi.advanceTimersByTimeAsync(1000)
  reachable = true
  await vi.advanceTimersByTimeAsync(3000)
  expect(await coming).toBe('part')
})

it('fails where Awase answers and the script is gone', async () => {
  reachable = true
  const gone = vi.fn(() => Promise.reject(new Error('gone')))
  await expect(untilReachable(gone)).rejects.toThrow('gone')
  expect(gone).toHaveBeenCalledTimes(2)
})
