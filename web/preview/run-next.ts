// One run after the other: the node in focus at once, what is pinned, then everything else when the hands rest.
import { useHand } from '../canvas/viewport/hand.ts'
import { useJob } from '../document/store.ts'
import { settledRows } from '../studio/shown-node.ts'
import { useView } from '../studio/view.ts'
import { nextInBackground } from './background.ts'
import { callPreview, PreviewError, stopPreview } from './client.ts'
import { overLimitsOf } from './over-limits.ts'
import { partsOf } from './parts.ts'
import type { RunCall } from './protocol.ts'
import { printOf, usePreview } from './store.ts'
import { studyUnseen } from './study-unseen.ts'
import { take, withoutHealed } from './taken.ts'

const restMs = 250
/** A run is said to be under way when it takes longer: a sign that comes and goes with every key tells nothing. */
const patienceMs = 200
let timer: ReturnType<typeof setTimeout> | undefined
/** A run in focus that takes longer is stopped by a newer state of the job; a shorter one may show what was meant a moment ago. */
const shortMs = 400
let running: RunCall['purpose'] | undefined
let lastTookMs = 0
let revision = 0

/** Nothing is run in the background until somebody asks again. */
export function cancelBackground(): void {
  clearTimeout(timer)
}

/** What could not run in the background may be tried again. */
export function forgetTries(): void {
  triedInBackground.clear()
}

export function focusedNode(): string | undefined {
  return existing(settledRows())
}

function existing(id: string | null | undefined): string | undefined {
  return useJob.getState().document.nodes.find((node) => node.id === id)?.id
}

/** Runs what is needed most; called again whenever something changed or a run ended. One run at a time: the latest state wins. */
export async function runNext(): Promise<void> {
  if (usePreview.getState().snapshot === null) return
  const node = focusedNode()
  if (node !== undefined) forgetStop(node)
  if (running !== undefined) {
    if (node !== undefined && !isGood(node))
      stopPreview(lastTookMs > shortMs || running === 'pinned' ? 'runs' : 'background')
    return
  }
  clearTimeout(timer)
  if (node !== undefined && !isGood(node)) {
    await runNow(node, 'focus')
    return runNext()
  }
  const pinned = existing(useView.getState().pinned)
  if (pinned !== undefined && !isGood(pinned, 'pinned')) {
    await runNow(pinned, 'pinned')
    return runNext()
  }
  timer = setTimeout(() => void runBackground(), restMs)
}

/** Back at a state whose rows are still here: what stopped in between holds no longer. */
function forgetStop(node: string): void {
  const { focus, failures, prints } = usePreview.getState()
  const { [node]: stop, ...others } = failures
  const print = printOf(prints, node)
  const isBack = focus?.node === node && focus.print === print
  if (stop !== undefined && stop.print !== print && isBack)
    usePreview.setState({ failures: others })
}

/** Also when it cannot run: that is not tried over and over. */
function isGood(node: string, purpose: 'focus' | 'pinned' = 'focus'): boolean {
  const { [purpose]: result, failures, prints, wholePrint } = usePreview.getState()
  const print = printOf(prints, node)
  if (failures[node]?.print === print) return true
  const reads = wholePrint !== print || result?.report.sampled === undefined
  return result?.node === node && result.print === print && reads
}

/** Not while the canvas is moved: to hand the job over and to take the counts costs the hand a frame each time. */
async function runBackground(): Promise<void> {
  if (useHand.getState().moving) {
    clearTimeout(timer)
    timer = setTimeout(() => void runBackground(), restMs)
    return
  }
  if (running !== undefined) return
  const { document } = useJob.getState()
  const node = nextInBackground(document, usePreview.getState(), triedInBackground)
  if (node !== undefined) await runNow(node, 'background')
  else if (!(await studyUnseen(focusedNode()))) return
  void runNext()
}

const triedInBackground = new Map<string, string>()

async function runNow(node: string, purpose: RunCall['purpose']): Promise<void> {
  const { snapshot, prints, wholePrint } = usePreview.getState()
  if (snapshot === null) return
  const { document } = useJob.getState()
  const print = printOf(prints, node)
  const inFocus = purpose === 'focus'
  const isLookedAt = purpose !== 'background'
  running = purpose
  const begun = performance.now()
  const say = (computing: boolean) => inFocus && usePreview.setState({ computing })
  const saying = setTimeout(say, patienceMs, true)
  try {
    const whole = isLookedAt && wholePrint === print
    // Whoever goes on meanwhile shall not wait for it.
    if (whole) lastTookMs = Number.POSITIVE_INFINITY
    const call: RunCall = { document, snapshot, node, purpose, targets: 'node', whole }
    const result = await callPreview('run', call)
    if (isLookedAt) {
      const failures = withoutHealed(usePreview.getState().failures, result)
      usePreview.setState({ [purpose]: { ...result, print, revision: ++revision }, failures })
      // The rows are drawn by now. Counts on the cards follow in a task of their own, so that neither keeps the page waiting.
      await nextTask()
    }
    take(result, prints, {
      parts: partsOf(document, result.report),
      overLimits: overLimitsOf(document, result.report),
    })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    if (error.failure.code === 'run.cancelled') return
    if (!isLookedAt) triedInBackground.set(node, print)
    // A worker that broke is no fault of the node: it is tried again when somebody looks at it.
    if (!isLookedAt && error.failure.code === 'preview.failed') return
    const attempt = { print, failure: error.failure }
    usePreview.setState(({ failures }) => ({ failures: { ...failures, [node]: attempt } }))
  } finally {
    running = undefined
    if (inFocus) lastTookMs = performance.now() - begun
    clearTimeout(saying)
    say(false)
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
