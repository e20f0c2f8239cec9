// What the preview could not have because Awase was out of reach, or because a file had not come there yet, is tried again: ever more
// rarely while nothing changes, at once when the browser is online again or somebody comes back to the page.
import { pauseAfter } from './ask-again.ts'
import { passingStops } from './passing-stops.ts'
import { usePreview, type PreviewState } from './store.ts'

/** Follows the preview until the returned function is called. `sign`: called at the signs also when nothing failed, since a day may have passed. */
export function startTryingAgain(tryAgain: () => void, sign: () => void): () => void {
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = (): void => {
    clearTimeout(timer)
    timer = undefined
    tryAgain()
  }
  const follow = (state: PreviewState, before: PreviewState): void => {
    if (state.sourceFailures === before.sourceFailures && state.failures === before.failures) return
    if (!isPassing(state)) {
      clearTimeout(timer)
      timer = undefined
      tries = 0
    } else timer ??= setTimeout(now, pauseAfter(tries++))
  }
  const signed = (): void => {
    const { sourceFailures } = usePreview.getState()
    if (sourceFailures.length > 0 || isPassing(usePreview.getState())) now()
    sign()
  }
  const listening = new AbortController()
  for (const name of ['online', 'focus']) addEventListener(name, signed, listening)
  const stop = usePreview.subscribe(follow)
  return () => {
    clearTimeout(timer)
    listening.abort()
    stop()
  }
}

function isPassing({ sourceFailures, failures }: PreviewState): boolean {
  const isOnItsWay = sourceFailures.some(
    ({ node, code }) => node === '' || code === 'upload.missing',
  )
  return isOnItsWay || Object.values(failures).some(({ failure }) => passingStops.has(failure.code))
}

/** What stopped with one of these codes counts as not tried; it is told until it has run. The same object where nothing did. */
export function untried(
  failures: PreviewState['failures'],
  codes: ReadonlySet<string>,
): PreviewState['failures'] {
  const found = Object.entries(failures).filter(([, { failure }]) => codes.has(failure.code))
  if (found.length === 0) return failures
  const again = found.map(([node, attempt]) => [node, { ...attempt, print: '' }] as const)
  return { ...failures, ...Object.fromEntries(again) }
}
