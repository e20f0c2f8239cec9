// What a run tells when it has ended.
import type { JobDocument } from '../../engine/job/document.ts'
import type { PlannedHolding } from '../../engine/run/plan/holding-plan.ts'
import type { ExecutionReport } from '../../engine/run/report.ts'
import type { Snapshot } from '../../engine/run/snapshot.ts'
import { rejectedText } from './rejected-kinds.ts'
import type { RejectedKind } from './rejected-kinds.ts'
import { tableText } from './table.ts'
import type { Terminal } from './terminal.ts'

/** The shape of `run --json`. Sizes in bytes, hashes are hex sha-256; `seconds` is the only figure that a repetition changes. */
export interface Summary {
  status: 'ok' | 'failed'
  job: { id: string; name: string }
  inputs: { node: string; file: string; sizeBytes: number; sha256: string }[]
  outputs: ExecutionReport['outputs']
  /** `kinds`: by node and code, with the first row of each. */
  rejected: ExecutionReport['rejected'] & { kinds: readonly RejectedKind[] }
  nodes: ExecutionReport['nodes']
  /** What the plan said about each node that holds rows. */
  holding: readonly PlannedHolding[]
  balance: boolean
  seconds: number
}

export function summaryOf(
  { id, name }: JobDocument,
  snapshot: Snapshot,
  report: ExecutionReport,
  holding: readonly PlannedHolding[],
  kinds: readonly RejectedKind[],
  seconds: number,
): Summary {
  const inputs = Object.entries(snapshot.sources).flatMap(([node, files]) =>
    files.map((file) => ({
      node,
      file: file.name,
      sizeBytes: file.sizeBytes,
      sha256: file.hash,
    })),
  )
  return {
    status: report.balanced ? 'ok' : 'failed',
    job: { id, name },
    inputs,
    outputs: report.outputs,
    rejected: { ...report.rejected, kinds },
    nodes: report.nodes,
    holding,
    balance: report.balanced,
    seconds: Math.round(seconds * 1000) / 1000,
  }
}

export function summaryText(
  { outputs, rejected, nodes, balance }: Summary,
  terminal: Pick<Terminal, 'texts' | 'language'>,
): string {
  const words = terminal.texts
  const files = [
    [words.output, words.rows, 'sha-256'],
    ...outputs.map(({ file, rows, sha256 }) => [file, String(rows), sha256]),
    [rejected.file, String(rejected.rows), rejected.sha256],
  ]
  const counts = Object.values(nodes).map(({ node, counters }) => [
    node,
    Object.entries(counters)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
  ])
  const verdict = balance ? words.balanced : words.notBalanced
  const reasons = rejectedText(rejected.kinds, terminal)
  return `${tableText(files)}${reasons === '' ? '' : `\n${reasons}`}\n${words.counts}\n${tableText(counts)}\n${verdict}\n`
}
