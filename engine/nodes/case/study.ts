// For how many rows each criterion holds, which rows fit a case that an earlier one took, and the rows of each case.
import { conditionTruth, criterionDays, criterionHits } from '../../expression/condition-hits.ts'
import type { Finding, RowGroup, StudyRows } from '../study.ts'
import type { CaseConfig } from './config.ts'

export const study: StudyRows<CaseConfig> = async ({ cases }, { inputs, run, pause }) => {
  const batch = inputs['in']
  if (batch === undefined) return { findings: [], groups: {} }
  /** Number of the case that took each row, from 1; 0 while none did. */
  const taken = new Uint8Array(batch.rowCount)
  const findings: Finding[] = []
  for (const [index, { condition }] of cases.entries()) {
    await pause()
    const truth = conditionTruth(condition, batch, run)
    const hits = criterionHits(condition, batch, run)
    const days = criterionDays(condition, run)
    const alsoFit = truth === null ? { rows: 0, takenBy: [] } : take(truth, taken, index + 1)
    findings.push({ kind: 'criteria', case: index + 1, hits, days, alsoFit })
  }
  return { findings, groups: groupsOf(taken, cases.length) }
}

/** Gives the rows that fit to the case; those that another has already are counted. */
function take(
  truth: Uint8Array,
  taken: Uint8Array,
  number: number,
): { rows: number; takenBy: number[] } {
  const takenBy = new Set<number>()
  let rows = 0
  truth.forEach((fits, row) => {
    if (fits === 0) return
    const by = taken[row]!
    if (by === 0) taken[row] = number
    else {
      rows++
      takenBy.add(by)
    }
  })
  return { rows, takenBy: [...takenBy].toSorted((a, b) => a - b) }
}

/** Names are those of the node's counters. Rows come in; which of them go out, only their results can tell. */
function groupsOf(taken: Uint8Array, cases: number): Record<string, RowGroup> {
  const rows: number[][] = Array.from({ length: cases + 1 }, () => [])
  taken.forEach((number, row) => rows[number]!.push(row))
  const entries = rows.map((own, number): [string, RowGroup] => [
    number === 0 ? 'otherwise' : `case-${number}`,
    { port: 'in', rows: Uint32Array.from(own) },
  ])
  return Object.fromEntries(entries)
}
