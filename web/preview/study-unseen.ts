// Looks for keys that nearly meet in nodes that nobody has opened, when all counts are known and nothing else is to be done.
import { useJob } from '../document/store.ts'
import { callPreview, PreviewError } from './client.ts'
import { isStudied, noteNearMisses } from './near-misses.ts'
import { printOf, usePreview } from './store.ts'
import { passingStops } from './passing-stops.ts'

let studying = false

/** Studies one node. False when there is none, or one is being studied: then there is nothing to go on with. */
export async function studyUnseen(inFocus: string | undefined): Promise<boolean> {
  const { snapshot, prints } = usePreview.getState()
  const node = unseen(inFocus)
  if (studying || snapshot === null || node === undefined) return false
  const { document, catalog } = useJob.getState()
  const call = { purpose: 'background', document, snapshot, catalog, node } as const
  const print = printOf(prints, node)
  studying = true
  try {
    const { findings } = await callPreview('study', call)
    noteNearMisses(node, print, findings)
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    const { code } = error.failure
    // Nobody answers: with the next run, or when somebody does again.
    if (passingStops.has(code)) return false
    // What cannot be studied is not tried over and over; what gave way is.
    if (code !== 'run.cancelled') noteNearMisses(node, print, [])
  } finally {
    studying = false
  }
  return true
}

/** The inspector studies the node in focus. Of a part of the sources nothing is told: all of them would have to be read. */
function unseen(inFocus: string | undefined): string | undefined {
  const { reports, reportPrints, prints, parts } = usePreview.getState()
  const { nodes } = useJob.getState().document
  return nodes.find(({ id, disabled }) => {
    const { unmatched = 0, rightOnly = 0, none = 0 } = reports[id]?.counters ?? {}
    const print = printOf(prints, id)
    const isKnown = reportPrints[id] === print && parts[id] !== true
    return (
      id !== inFocus &&
      disabled !== true &&
      unmatched + rightOnly + none > 0 &&
      isKnown &&
      !isStudied(id, print)
    )
  })?.id
}
