// Studies the rows that arrive at a node; its groups of rows stay here, for pages that show only them.
import { AwaseError } from '../../../../engine/error.ts'
import { StudyInputs, studyNode, type StudiedNode } from '../../../../engine/run/study.ts'
import { keptRows, type StudyCall, type StudyResult } from '../../protocol.ts'
import { withHost } from './engine.ts'
import { pause } from './pause.ts'
import { keptInputs } from './run.ts'

/** More would take memory and time that nobody would wait for. */
const studiedRows = 200_000

/** Of the study that is shown: while only settings of its node change, nothing before it runs again. */
const inputs = new StudyInputs()
const asked = { shown: new AbortController(), background: new AbortController() }
let shown: Promise<unknown> = Promise.resolve()
let studied: StudiedNode | undefined

/** Something more urgent came. */
export function stopBackgroundStudy(): void {
  asked.background.abort()
}

export async function answerStudy(call: StudyCall): Promise<StudyResult> {
  asked[call.purpose].abort()
  const abort = new AbortController()
  asked[call.purpose] = abort
  if (call.purpose === 'background') {
    // Its inputs are let go of: nobody waits for the next.
    await shown.catch(() => undefined)
    return resultOf(await study(call, abort.signal, new StudyInputs()))
  }
  const found = study(call, abort.signal, inputs)
  shown = found
  studied = await found
  return resultOf(studied)
}

function study(call: StudyCall, signal: AbortSignal, last: StudyInputs): Promise<StudiedNode> {
  const stopOrGo = async (): Promise<void> => {
    await pause()
    if (signal.aborted) throw new AwaseError('run.cancelled')
  }
  const request = { ...call, rows: studiedRows, previewRows: keptRows, pause: stopOrGo }
  return withHost(signal, (host) => studyNode(host, keptInputs, last, request))
}

function resultOf({ node, ports, findings, groups }: StudiedNode): StudyResult {
  const counts = Object.entries(groups).map(
    ([name, { port, rows }]) => [name, { port, rows: rows.length }] as const,
  )
  return { node, ports, findings, groups: Object.fromEntries(counts) }
}

/** Rows of a group of the node that was studied last; none when it is another one's, or stands at another port. */
export function groupedRows(node: string, port: string, group: string): Uint32Array {
  const found = studied?.node === node ? studied.groups[group] : undefined
  return found?.port === port ? found.rows : new Uint32Array(0)
}
