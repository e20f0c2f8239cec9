// Rows that a study found to miss their partner by their spelling alone. Kept when somebody looks at another node: the card goes on warning.
import { create } from 'zustand'
import type { Finding } from '../../engine/nodes/study.ts'
import { printOf, usePreview } from './store.ts'

interface Missed {
  /** Of which state of the job. */
  print: string
  rows: number
}

const useMissed = create<Readonly<Record<string, Missed>>>(() => ({}))

export function noteNearMisses(node: string, print: string, findings: readonly Finding[]): void {
  const rows = nearMissRows(findings)
  if (rows === 0 && useMissed.getState()[node] === undefined) return
  useMissed.setState({ [node]: { print, rows } })
}

export function nearMissRows(findings: readonly Finding[]): number {
  return findings.reduce((sum, found) => sum + (found.kind === 'near-miss' ? found.rows : 0), 0)
}

/** Rows; 0 where none are known, or what is known is of an older state of the job. */
export function useNearMisses(node: string): number {
  const missed = useMissed((all) => all[node])
  const print = usePreview(({ prints, snapshotId }) => printOf(snapshotId, prints[node]))
  return missed?.print === print ? missed.rows : 0
}
