// Keeps the preview true while somebody edits: what the job reads is asked for when it changes, and what is not of the newest state runs.
import type { JobDocument } from '../../engine/job/document.ts'
import { useJob } from '../document/store.ts'
import { whenLetGo } from '../studio/shown-node.ts'
import { useView } from '../studio/view.ts'
import { todayIn } from './day.ts'
import { objectsRead } from './files/objects-read.ts'
import {
  forgetSnapshot,
  readMissing,
  refreshSnapshot,
  snapshotChanged,
  withoutOutdated,
} from './files/snapshot.ts'
import { fingerprints, snapshotPrint } from './fingerprint.ts'
import { forgetNearMisses } from './near-misses.ts'
import { cancelBackground, focusedNode, forgetTries, runNext } from './run-next.ts'
import { initialPreview, printOf, usePreview } from './store.ts'
import { brokenStops, passingStops } from './passing-stops.ts'
import { startTryingAgain, untried } from './retry-preview.ts'

/** Follows the open job until the returned function is called. */
export function startPreview(): () => void {
  forgetVisit()
  const stops = [
    useJob.subscribe((state, before) => {
      if (state.document !== before.document || state.zone !== before.zone) follow(before.document)
    }),
    useView.subscribe(
      (state, before) =>
        (state.selected !== before.selected || state.pinned !== before.pinned) && void runNext(),
    ),
    whenLetGo(() => void runNext()),
    startTryingAgain(tryAgain, () => follow()),
  ]
  follow()
  return () => {
    cancelBackground()
    for (const stop of stops) stop()
    forgetVisit()
  }
}

/** What was seen and tried on an earlier visit, also one to this job, is neither shown nor a reason not to ask again. */
function forgetVisit(): void {
  usePreview.setState(initialPreview)
  forgetTries()
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
  forgetTries()
  void runNext()
}

/** Reads all of the sources for the node in focus, not only their beginning; until the job changes. */
export function readWhole(): void {
  const node = focusedNode()
  const { prints } = usePreview.getState()
  if (node === undefined) return
  usePreview.setState({ wholePrint: printOf(prints, node) })
  void runNext()
}

function follow(before?: JobDocument): void {
  const { document, zone } = useJob.getState()
  usePreview.setState((state) => {
    const snapshot = withoutOutdated(state.snapshot, before ?? document, document)
    return { snapshot, prints: fingerprints(document, snapshot) }
  })
  if (snapshotChanged(snapshotPrint(document, objectsRead, todayIn(zone))))
    refreshSnapshot(document, 400, runNext)
  void runNext()
}
