// What a run brought, kept by node: counts, outputs, and which faults are mended by it.
import { steadyRecord } from '../document/steady.ts'
import type { RunResult } from './protocol.ts'
import { printOf, usePreview, type PreviewState } from './store.ts'

/** What ran is no fault any more. The same object where nothing is healed. */
export function withoutHealed(
  failures: PreviewState['failures'],
  { report }: RunResult,
): PreviewState['failures'] {
  const left = Object.entries(failures).filter(([id]) => !(id in report.nodes))
  return left.length === Object.keys(failures).length ? failures : Object.fromEntries(left)
}

/** `prints`: of the state that ran. */
export function take(
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
