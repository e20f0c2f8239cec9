// Keeps the preview true while somebody edits: the node in focus at once, everything else when the hands rest.
import type { JobDocument, JobNode } from '../../engine/job/document.ts'
import { useHand } from '../canvas/viewport/hand.ts'
import { engineHere } from '../document/engine.ts'
import { steadyRecord } from '../document/steady.ts'
import { useJob } from '../document/store.ts'
import { settledNode, whenLetGo } from '../studio/shown-node.ts'
import { useView } from '../studio/view.ts'
import { nextInBackground } from './background.ts'
import { callPreview, PreviewError, stopPreview } from './client.ts'
import { todayIn } from './day.ts'
import { fingerprints, snapshotPrint } from './fingerprint.ts'
import type { RunCall, RunResult } from './protocol.ts'
import {
  forgetSnapshot,
  readMissing,
  refreshSnapshot,
  snapshotChanged,
  withoutOutdated,
} from './files/snapshot.ts'
import { forgetNearMisses } from './near-misses.ts'
import { overLimitsOf } from './over-limits.ts'
import { partsOf } from './parts.ts'
import { initialPreview, printOf, usePreview, type PreviewState } from './store.ts'
import { studyUnseen } from './study-unseen.ts'
import { brokenStops, passingStops, startTryingAgain, untried } from './try-again.ts'

const restMs = 250
/** A run is said to be under way when it takes longer: a sign that comes and goes with every key tells nothing. */
const patienceMs = 200
let timer: ReturnType<typeof setTimeout> | undefined
/** A run in focus that takes longer is stopped by a newer state of the job; a shorter one may show what was meant a moment ago. */
const shortMs = 400
let running: RunCall['purpose'] | undefined
let lastTookMs = 0
let revision = 0

/** Follows the open job until the returned function is called. */
export function startPreview(): () => void {
  forgetVisit()
  const stops = [
    useJob.subscribe((state, before) => {
      if (state.document !== before.document || state.zone !== before.zone) follow(before.document)
    }),
    useView.subscribe(
      (state, before) =>
        (state.selected !== before.selected || state.pinned !== before.pinned) && void next(),
    ),
    whenLetGo(() => void next()),
    startTryingAgain(tryAgain, () => follow()),
  ]
  follow()
  return () => {
    clearTimeout(timer)
    for (const stop of stops) stop()
    forgetVisit()
  }
}

/** What was seen and tried on an earlier visit, also one to this job, is neither shown nor a reason not to ask again. */
function forgetVisit(): void {
  usePreview.setState(initialPreview)
  triedInBackground.clear()
  forgetSnapshot()
  forgetNearMisses()
}

/** Reads the sources again, whether or not their settings changed, and runs what stopped on them. */
export function rereadSources(): void {
  refreshSnapshot(useJob.getState().document, 0, () => runAgain(brokenStops))
}

/** What could not be read, and what could not run for a reason that passes. */
function tryAgain(): void {
  if (usePreview.getState().sourceFailures.length > 0)
    readMissing(useJob.getState().document, () => runAgain(passingStops))
  else runAgain(passingStops)
}

/** What stopped with one of these codes. */
function runAgain(codes: ReadonlySet<string>): void {
  usePreview.setState(({ failures }) => ({ failures: untried(failures, codes) }))
  triedInBackground.clear()
  void next()
}

/** Reads all of the sources for the node in focus, not only their beginning; until the job changes. */
export function readWhole(): void {
  const node = focusedNode()
  const { prints } = usePreview.getState()
  if (node === undefined) return
  usePreview.setState({ wholePrint: printOf(prints, node) })
  void next()
}

function follow(before?: JobDocument): void {
  const { document, zone } = useJob.getState()
  usePreview.setState((state) => {
    const snapshot = withoutOutdated(state.snapshot, before ?? document, document)
    return { snapshot, prints: fingerprints(document, snapshot) }
  })
  if (snapshotChanged(snapshotPrint(document, objectsRead, todayIn(zone))))
    refreshSnapshot(document, 400, next)
  void next()
}

/** Objects and their fields. Before the engine has come the settings stand for them: at worst the edge is asked once too often. */
function objectsRead(node: JobNode): unknown {
  const engine = engineHere()
  if (engine === undefined) return node.config
  if (!read.has(node)) {
    const { opened } = engine.openNode(node)
    read.set(node, opened?.nodeType.objectsRead?.(opened.config))
  }
  return read.get(node)
}

/** Nodes never change in place, so they are opened once. */
const read = new WeakMap<JobNode, unknown>()

function focusedNode(): string | undefined {
  return existing(settledNode())
}

function existing(id: string | null | undefined): string | undefined {
  return useJob.getState().document.nodes.find((node) => node.id === id)?.id
}

/** Runs what is needed most; called again whenever something changed or a run ended. One run at a time: the latest state wins. */
async function next(): Promise<void> {
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
    return next()
  }
  const pinned = existing(useView.getState().pinned)
  if (pinned !== undefined && !isGood(pinned, 'pinned')) {
    await runNow(pinned, 'pinned')
    return next()
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
  void next()
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

/** What ran is no fault any more. The same object where nothing is healed. */
function withoutHealed(
  failures: PreviewState['failures'],
  { report }: RunResult,
): PreviewState['failures'] {
  const left = Object.entries(failures).filter(([id]) => !(id in report.nodes))
  return left.length === Object.keys(failures).length ? failures : Object.fromEntries(left)
}

function take(
  result: RunResult,
  prints: PreviewState['prints'],
  found: Pick<PreviewState, 'parts' | 'overLimits'>,
): void {
  const { report } = result
  const newPrints = Object.keys(report.nodes).map((id) => [id, printOf(prints, id)])
  // The hash of a part would be taken for that of the file.
  const isWhole = report.sampled === undefined
  const newOutputs = report.outputs.map((output) => [output.node, isWhole ? output : undefined])
  usePreview.setState(({ reports, reportPrints, parts, outputs, overLimits, failures }) => ({
    failures: withoutHealed(failures, result),
    reports: { ...reports, ...steadyRecord(reports, report.nodes) },
    reportPrints: { ...reportPrints, ...Object.fromEntries(newPrints) },
    parts: steadyRecord(parts, { ...parts, ...found.parts }),
    outputs: { ...outputs, ...Object.fromEntries(newOutputs) },
    overLimits: steadyRecord(overLimits, { ...overLimits, ...found.overLimits }),
  }))
}
