// What is found out about the rows that arrive at the node in the inspector: asked for when the hands rest, kept while the next is on its way.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { JobNode } from '../../../engine/job/document.ts'
import type { Finding } from '../../../engine/nodes/study.ts'
import { nodeById } from '../../document/edits.ts'
import { useJob } from '../../document/store.ts'
import { askAgain } from '../../preview/ask-again.ts'
import { callPreview, PreviewError } from '../../preview/client.ts'
import { gridKey } from '../../preview/grid/subject.ts'
import { noteNearMisses } from '../../preview/near-misses.ts'
import type { StudyResult } from '../../preview/protocol.ts'
import { printOf, usePreview } from '../../preview/store.ts'
import { passingStops } from '../../preview/passing-stops.ts'
import { valueAt } from '../form/config-path.ts'
import { usePanel } from '../panel.ts'
import { everything, gridViewOf, setGridView } from '../../preview/views.ts'

const restMs = 300

interface StudyState {
  result: StudyResult | null
  /** Of which state of the job. */
  print: string
  /** The node's settings then. */
  config: JobNode['config']
}

const nothing: StudyState = { result: null, print: '', config: {} }
const useStudyState = create<StudyState>(() => nothing)

/** Follows a node; once per inspector. */
export function useStudying(id: string | undefined): void {
  const print = usePrint(id)
  useEffect(() => {
    if (id === undefined || print === null) return
    const { jobId } = useJob.getState()
    let stop = afterRest()
    let left = false
    let tries = 0
    const study = async (): Promise<void> => {
      const config = nodeById(id)?.config ?? {}
      const result = await ask(id)
      if (left) return
      if (result === 'later') stop = afterRest()
      else if (result === 'unanswered') stop = askAgain(() => void study(), tries++)
      else {
        useStudyState.setState({ result, print, config })
        noteNearMisses(id, print, result?.findings ?? [])
      }
    }
    function afterRest(): () => void {
      const timer = setTimeout(() => void study(), restMs)
      return () => clearTimeout(timer)
    }
    return () => {
      left = true
      stop()
      forgetGroups(id, jobId)
    }
  }, [id, print])
}

/** Row numbers of a group are those of one state of the job. */
function forgetGroups(id: string, job: string): void {
  const ports = Object.values(useStudyState.getState().result?.groups ?? {})
  for (const port of new Set(ports.map((group) => group.port))) {
    const grid = gridKey(id, port, job)
    if (gridViewOf(grid).sample.kind === 'group') setGridView(grid, everything)
  }
}

/** Null while the sources have not been read. */
function usePrint(id: string | undefined): string | null {
  return usePreview(({ prints, snapshot }) =>
    snapshot === null ? null : printOf(prints, id ?? ''),
  )
}

/** `later` when something more urgent came, `unanswered` when Awase is out of reach. A node whose inputs cannot be run yet has no result: its problems say why. */
async function ask(node: string): Promise<StudyResult | null | 'later' | 'unanswered'> {
  const { snapshot } = usePreview.getState()
  if (snapshot === null) return null
  const { document, catalog } = useJob.getState()
  try {
    return await callPreview('study', { purpose: 'shown', document, snapshot, catalog, node })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    const { code } = error.failure
    if (passingStops.has(code)) return 'unanswered'
    return code === 'run.cancelled' ? 'later' : null
  }
}

/** The study of the node, also while a newer one is on its way: `stale` then. */
export function useStudy(id: string): { result: StudyResult | null; stale: boolean } {
  const { result, print } = useStudyState()
  const now = usePrint(id)
  return result?.node === id ? { result, stale: print !== now } : { result: null, stale: true }
}

export function findingsOf<Kind extends Finding['kind']>(
  result: StudyResult | null,
  kind: Kind,
): Extract<Finding, { kind: Kind }>[] {
  const found = result?.findings ?? []
  return found.filter((finding): finding is Extract<Finding, { kind: Kind }> => {
    return finding.kind === kind
  })
}

/** What was found out about the criteria of a condition: of that case, or of the one that stands alone. */
export function useCriteria(
  caseNumber: number | undefined,
): Extract<Finding, { kind: 'criteria' }> | undefined {
  const { id } = usePanel()
  const { result } = useStudy(id)
  return findingsOf(result, 'criteria').find((found) => found.case === (caseNumber ?? null))
}

/** What stood at a path of the settings when they were studied: what was found out belongs to that. */
export function useStudiedAt(path: string): unknown {
  return useStudyState(({ config }) => valueAt(config, path))
}

/** Whether the first study of the node is still on its way: of long files it takes some seconds. */
export function useIsLooking(id: string): boolean {
  const { result, print } = useStudyState()
  const now = usePrint(id)
  return now !== null && print !== now && result?.node !== id
}
