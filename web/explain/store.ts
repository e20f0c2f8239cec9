// The row of which somebody asks "why is it here?" or "where did it go?", and the answer: its way through the job, step by step.
import { create } from 'zustand'
import { nodeFace } from '../../engine/nodes/faces.ts'
import type { Explanation, Question } from '../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { useJob } from '../document/store.ts'
import { callPreview, PreviewError } from '../preview/client.ts'
import type { PreviewFailure } from '../preview/protocol.ts'
import { usePreview } from '../preview/store.ts'
import { seekField, select } from '../studio/view.ts'
import { showAllRows, showRowsOf } from './grid-rows.ts'

export interface ExplainState {
  /** Null while nobody asks. */
  question: Question | null
  /** Null while the answer is on the way. */
  explanation: Explanation | null
  failure: PreviewFailure | null
  /** Index of the step that is looked at. */
  step: number
  /** The job reads, or does, something else by now. */
  old: boolean
}

const nobodyAsks: ExplainState = {
  question: null,
  explanation: null,
  failure: null,
  step: 0,
  old: false,
}

export const useExplain = create<ExplainState>(() => nobodyAsks)

/**
 * Asks for the way of a row that leaves a node, or that a destination writes; `row` counts from 0, as in the grid of that node's output.
 * A row of an input grid is a row that leaves the node before. Of a source's row it is told where it went.
 */
export async function askWhy(node: string, row: number): Promise<void> {
  const kind = kindOf(node)
  if (kind === 'destination') return ask({ destination: node, row })
  if (kind !== 'source') return ask({ node, row })
  const explanation = await answerTo({ node, row })
  const origin = explanation?.steps.find((step) => step.node === node)?.origin
  if (origin !== undefined) return askWhere(node, origin.file, origin.row)
}

/** Asks what became of a record of a file; `row` counts the file's records from 0, as in rejected rows. */
export function askWhere(source: string, file: string, row: number): Promise<void> {
  return ask({ source, file, row })
}

/** The same question, of the job as it is now. */
export function askOnceMore(): void {
  const { question } = useExplain.getState()
  if (question !== null) void ask(question)
}

export function leaveExplanation(): void {
  stopWatching()
  showAllRows()
  useExplain.setState(nobodyAsks)
}

/** Looks at one step: its node is selected, and the grid shows the row there. */
export function showStep(index: number): void {
  const step = useExplain.getState().explanation?.steps[index]
  if (step === undefined) return
  useExplain.setState({ step: index })
  select([step.node])
  showRowsOf(step)
  seekDecided(step)
}

/** The value that a case gave may stand far to the right of what it was decided by. */
function seekDecided({ node, record, reasons }: ExplainedStep): void {
  if (!reasons.some(({ kind }) => kind === 'fired')) return
  const inputs = useJob.getState().inference.inputs[node] ?? {}
  const arrives = new Set(Object.values(inputs).flatMap((schema) => schema.map(({ name }) => name)))
  seekField(Object.keys(record).find((name) => !arrives.has(name)))
}

async function ask(question: Question): Promise<void> {
  const explanation = await answerTo(question)
  if (explanation === undefined) return
  const wanted = nodeAsked(question)
  const own = explanation.steps.findLastIndex(({ node }) => node === wanted)
  useExplain.setState({ explanation, failure: null })
  showStep(Math.max(0, own))
}

/** Undefined when there is none, or when something else was asked meanwhile. */
async function answerTo(question: Question): Promise<Explanation | undefined> {
  const { snapshot } = usePreview.getState()
  if (snapshot === null) return undefined
  useExplain.setState({ ...nobodyAsks, question })
  watch()
  try {
    const { document } = useJob.getState()
    const explanation = await callPreview('explain', { document, snapshot, question })
    return useExplain.getState().question === question ? explanation : undefined
  } catch (error) {
    if (!(error instanceof PreviewError)) throw error
    if (useExplain.getState().question === question) useExplain.setState({ failure: error.failure })
    return undefined
  }
}

let stopWatching = (): void => undefined

/** An answer holds for the state of the job of which it was asked; rows have other numbers in the next. Who leaves the job asks no more. */
function watch(): void {
  stopWatching()
  const { prints: asked } = usePreview.getState()
  stopWatching = usePreview.subscribe(({ prints }, before) => {
    if (prints === before.prints) return
    if (Object.keys(prints).length === 0) return leaveExplanation()
    const old = Object.entries(asked).some(([id, print]) => prints[id] !== print)
    if (old) showAllRows()
    useExplain.setState({ old })
  })
}

export function nodeAsked(question: Question): string {
  if ('destination' in question) return question.destination
  return 'node' in question ? question.node : question.source
}

function kindOf(node: string): 'source' | 'transform' | 'destination' | undefined {
  const { nodes } = useJob.getState().document
  return nodeFace(nodes.find(({ id }) => id === node)?.type ?? '')?.kind
}
