// Runs the job up to a node; the newest run in focus is what pages, facts and partners are asked of.
import { AwaseError } from '../../../engine/error.ts'
import { KeptInputs } from '../../../engine/run/kept-inputs.ts'
import { createPreview, type Preview } from '../../../engine/run/preview.ts'
import { keptRows, pageRows, sampleBytes, type RunCall, type RunResult } from '../protocol.ts'
import { noteSizes, withHost } from './engine.ts'

/** A preview and what was asked for it. */
export interface Shown {
  preview: Preview
  call: RunCall
}

export const keptInputs = new KeptInputs()
let shown: Shown | undefined
let background = new AbortController()
let focus = new AbortController()

/** Throws `run.unknown-port` before anything was run. */
export function shownRun(port: string): Shown {
  if (shown === undefined) throw new AwaseError('run.unknown-port', { values: { port } })
  return shown
}

export function isShown(run: Shown): boolean {
  return shown === run
}

/** A run in focus is stopped only by a newer state of the job. */
export function stopRuns(which: 'background' | 'runs'): void {
  background.abort()
  if (which === 'runs') focus.abort()
}

export async function answerRun(call: RunCall): Promise<RunResult> {
  const begun = performance.now()
  const inBackground = call.purpose === 'background'
  const abort = new AbortController()
  if (inBackground) background = abort
  else focus = abort
  const { document, snapshot, node, targets, whole = false } = call
  noteSizes(snapshot)
  const request = { document, snapshot, node, targets, ...(whole ? {} : { sampleBytes }) }
  const preview = await withHost(abort.signal, (host) =>
    inBackground
      ? createPreview(host).run({ ...request, rows: 0 })
      : createPreview(host, keptInputs).run({ ...request, rows: keptRows }),
  )
  if (!inBackground) shown = { preview, call }
  return resultOf(preview, performance.now() - begun)
}

function resultOf(preview: Preview, tookMs: number): RunResult {
  const { node, inputs, output, report, rejected } = preview
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
