// Studies the rows that arrive at a node; its groups of rows stay here, for pages that show only them.
import { AwaseError } from '../../../../engine/error.ts'
import { StudyInputs, studyNode, type StudiedNode } from '../../../../engine/run/study.ts'
import { keptRows, type StudyCall, type StudyResult } from '../../protocol.ts'
import { withHost } from './engine.ts'
import { pause } from './pause.ts'
import { keptInputs } from './run.ts'

/** More would take memory and time that nobody would wait for. */
const studiedRows = 200_000

const inputs = new StudyInputs()
let asked = new AbortController()
let studied: StudiedNode | undefined

/** Somebody types, or looks at another node. */
export function stopStudy(): void {
  asked.abort()
}

export async function answerStudy(call: StudyCall): Promise<StudyResult> {
  asked.abort()
  asked = new AbortController()
  const { signal } = asked
  const stopOrGo = async (): Promise<void> => {
    await pause()
    if (signal.aborted) throw new AwaseError('run.cancelled')
  }
  const request = { ...call, rows: studiedRows, previewRows: keptRows, pause: stopOrGo }
  studied = await withHost(signal, (host) => studyNode(host, keptInputs, inputs, request))
  const { node, ports, findings } = studied
  const groups = Object.entries(studied.groups).map(
    ([name, { port, rows }]) => [name, { port, rows: rows.length }] as const,
  )
  return { node, ports, findings, groups: Object.fromEntries(groups) }
}

/** Rows of a group of the node that was studied last; none when it is another one's, or stands at another port. */
export function groupedRows(node: string, port: string, group: string): Uint32Array {
  const found = studied?.node === node ? studied.groups[group] : undefined
  return found?.port === port ? found.rows : new Uint32Array(0)
}
