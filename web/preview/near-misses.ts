// Rows that a study found to miss their partner by their spelling alone: cards tell of them, whether or not somebody looked at the node.
import { useMemo } from 'react'
import { create } from 'zustand'
import type { Finding } from '../../engine/nodes/study.ts'
import type { JobNode } from '../../engine/job/document.ts'
import { useJob } from '../document/store.ts'
import { printOf, usePreview, type PreviewState } from './store.ts'

interface Missed {
  /** Of which state of the job. */
  print: string
  rows: number
}

const useMissed = create<Readonly<Record<string, Missed>>>(() => ({}))

export function noteNearMisses(node: string, print: string, findings: readonly Finding[]): void {
  const rows = nearMissRows(findings)
  if (!isStudied(node, print) || useMissed.getState()[node]?.rows !== rows)
    useMissed.setState({ [node]: { print, rows } })
}

/** Whether it is known how many there are in that state of the job. */
export function isStudied(node: string, print: string): boolean {
  return useMissed.getState()[node]?.print === print
}

/** Another job, or another visit. */
export function forgetNearMisses(): void {
  useMissed.setState({}, true)
}

export function nearMissRows(findings: readonly Finding[]): number {
  return findings.reduce((sum, found) => sum + (found.kind === 'near-miss' ? found.rows : 0), 0)
}

/** Rows; 0 where none are known, or what is known is of an older state of the job. */
export function useNearMisses(node: string): number {
  const missed = useMissed((all) => all[node])
  const print = usePreview(({ prints }) => printOf(prints, node))
  return missed?.print === print ? missed.rows : 0
}

/** Nodes with such rows in the state on the screen, in the order of the document. */
export function nodesNearlyMeeting(
  nodes: readonly JobNode[],
  prints: PreviewState['prints'],
): readonly { node: string; rows: number }[] {
  const all = useMissed.getState()
  return nodes.flatMap(({ id, disabled }) => {
    const { print, rows = 0 } = all[id] ?? {}
    const counts = rows > 0 && disabled !== true && print === printOf(prints, id)
    return counts ? [{ node: id, rows }] : []
  })
}

export function useNodesNearlyMeeting(): ReturnType<typeof nodesNearlyMeeting> {
  const all = useMissed()
  const nodes = useJob(({ document }) => document.nodes)
  const prints = usePreview((state) => state.prints)
  return useMemo(() => nodesNearlyMeeting(nodes, prints), [all, nodes, prints])
}
