// Runs the job up to a node; the newest run in focus, and the pinned one, are what pages, facts and partners are asked of.
import type { JobDocument } from '../../../../engine/job/document.ts'
import { AwaseError } from '../../../../engine/error.ts'
import { KeptInputs } from '../../../../engine/run/kept-inputs.ts'
import { withPassed } from '../../../../engine/run/passed.ts'
import { createPreview, outputPort } from '../../../../engine/run/preview.ts'
import type { Preview } from '../../../../engine/run/previewed.ts'
import {
  keptRows,
  pageRows,
  pinnedPort,
  sampleBytes,
  type RunCall,
  type RunPurpose,
  type RunResult,
} from '../../protocol.ts'
import { noteSizes, withHost } from './engine.ts'

/** A preview and what was asked for it. */
export interface Shown {
  preview: Preview
  call: RunCall
}

export const keptInputs = new KeptInputs()
const shown: { focus?: Shown; pinned?: Shown } = {}
const aborts: Partial<Record<RunPurpose, AbortController>> = {}

/** Throws `run.unknown-port` before anything was run. */
export function shownRun(port: string): Shown {
  const run = port === pinnedPort ? shown.pinned : shown.focus
  if (run === undefined) throw new AwaseError('run.unknown-port', { values: { port } })
  return run
}

export function isShown(run: Shown): boolean {
  return shown.focus === run || shown.pinned === run
}

/** A run in focus is stopped only by a newer state of the job. */
export function stopRuns(which: 'background' | 'runs'): void {
  aborts.background?.abort()
  if (which === 'background') return
  aborts.focus?.abort()
  aborts.pinned?.abort()
}

export async function answerRun(call: RunCall): Promise<RunResult> {
  const begun = performance.now()
  const { document, snapshot, node, purpose, targets, whole = false } = call
  const abort = new AbortController()
  aborts[purpose] = abort
  noteSizes(snapshot)
  const request = { document, snapshot, node, targets, ...(whole ? {} : { sampleBytes }) }
  const preview = await withHost(abort.signal, (host) =>
    createPreview(host, purpose === 'focus' ? keptInputs : undefined).run({
      ...request,
      rows: purpose === 'background' ? 0 : keptRows,
    }),
  )
  const seen = purpose === 'pinned' ? asPinned(preview) : preview
  if (purpose !== 'background') shown[purpose] = { preview: seen, call }
  return resultOf(seen, document, performance.now() - begun)
}

/** Only what leaves the node, under the name that a pinned run's rows are asked by; of a destination what arrives. */
function asPinned(preview: Preview): Preview {
  const { inputs, output } = preview
  const from = output === null ? inputs[0] : output
  const port = from?.name ?? outputPort
  return {
    ...preview,
    inputs: [],
    output: from === undefined ? null : { ...from, name: pinnedPort },
    page: (_, offset, count) => preview.page(port, offset, count),
    batch: () => preview.batch(port),
    rows: (_, wanted) => preview.rows(port, wanted),
  }
}

function resultOf(preview: Preview, document: JobDocument, tookMs: number): RunResult {
  const { node, inputs, output, rejected } = preview
  const report = { ...preview.report, nodes: withPassed(document, preview.report.nodes) }
  const ports = [...inputs, ...(output === null ? [] : [output])].map(({ name }) => name)
  return {
    node,
    inputs,
    output,
    report,
    rejected: rejected.slice(0, 200),
    pages: Object.fromEntries(ports.map((port) => [port, preview.page(port, 0, pageRows)])),
    tookMs,
  }
}
