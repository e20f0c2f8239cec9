// What is found out about the rows that arrive at the node in the inspector: asked for when the hands rest, kept while the next is on its way.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Finding } from '../../../engine/nodes/study.ts'
import { useJob } from '../../document/store.ts'
import { callPreview, PreviewError } from '../../preview/client.ts'
import { gridKey } from '../../preview/grid/subject.ts'
import { noteNearMisses } from '../../preview/near-misses.ts'
import type { StudyResult } from '../../preview/protocol.ts'
import { printOf, usePreview } from '../../preview/store.ts'
import { usePanel } from '../panel.ts'
import { everything, gridViewOf, setGridView } from '../../preview/views.ts'

const restMs = 300

interface StudyState {
  result: StudyResult | null
  /** Of which state of the job. */
  print: string
}

const nothing: StudyState = { result: null, print: '' }
const useStudyState = create<StudyState>(() => nothing)

/** Follows a node; once per inspector. */
export function useStudying(id: string | undefined): void {
  const print = usePrint(id)
  useEffect(() => {
    if (id === undefined || print === null) return
    let timer = setTimeout(() => void study(), restMs)
    let left = false
    const study = async (): Promise<void> => {
      const result = await ask(id)
      if (left) return
      if (result === 'later') timer = setTimeout(() => void study(), restMs)
      else {
        useStudyState.setState({ result, print })
        noteNearMisses(id, print, result?.findings ?? [])
      }
    }
    return () => {
      left = true
      clearTimeout(timer)
      forgetGroups(id)
    }
  }, [id, print])
}

/** Row numbers of a group are those of one state of the job. */
function forgetGroups(id: string): void {
  const ports = Object.values(useStudyState.getState().result?.groups ?? {})
  for (const port of new Set(ports.map((group) => group.port))) {
    const grid = gridKey(id, port)
    if (gridViewOf(grid).sample.kind === 'group') setGridView(grid, everything)
  }
}

/** Null while the sources have not been read. */
function usePrint(id: string | undefined): string | null {
  return usePreview(({ prints, snapshot }) =>
    snapshot === null ? null : printOf(prints, id ?? ''),
  )
}

/** `later` when something more urgent came. A node whose inputs cannot be run yet has no result: its problems say why. */
async function ask(node: string): Promise<StudyResult | null | 'later'> {
  const { snapshot } = usePreview.getState()
  if (snapshot === null) return null
  const { document, catalog } = useJob.getState()
  try {
    return await callPreview('study', { purpose: 'shown', document, snapshot, catalog, node })
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    return error.failure.code === 'run.cancelled' ? 'later' : null
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
