// `explain`: where a row came from, where it went, and why.
import { AwaseError } from '../../../engine/error.ts'
import type { JobDocument } from '../../../engine/job/document.ts'
import { nodeType } from '../../../engine/nodes/index.ts'
import { explain as explainRow } from '../../../engine/run/explain/explain.ts'
import type { Question } from '../../../engine/run/explain/explain.ts'
import { destinationsOf } from '../../../engine/run/plan/graph.ts'
import { planRun } from '../../../engine/run/plan/plan.ts'
import type { Snapshot } from '../../../engine/run/snapshot.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { explanationText } from '../explanation-text.ts'
import { inputOptions, nodeNamed, openInputs, readJob, requireInputs } from '../inputs.ts'
import { refuseProblems } from '../problems.ts'
import type { Terminal } from '../terminal.ts'

export const explainShape: CallShape = {
  command: 'explain',
  options: {
    ...inputOptions,
    destination: 'text',
    node: 'text',
    source: 'text',
    file: 'text',
    row: 'text',
    line: 'text',
    json: 'flag',
  },
  operands: ['JOB.json'],
  usage: [
    'JOB.json --destination NODE --row N --in NODE=FILE …',
    'JOB.json --node NODE --row N --in NODE=FILE …',
    'JOB.json --source NODE --file NAME (--row N | --line N) --in NODE=FILE …',
  ],
  example:
    'explain orders.json --source orders --file orders.csv --line 17 --in orders=data/orders.csv',
  exits: ['ok', 'failed', 'wrongCall', 'problems'],
}

export async function explain(
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const document = await readJob(call.operands[0]!, terminal)
  const question = questionOf(call, document)
  const ends = 'source' in question ? destinationsOf(document) : [asked(question)]
  if (refuseProblems(document, ends, call, terminal)) return exitCodes.problems
  const inputs = await openInputs(document, call, terminal, { outFolder: null, signal })
  const plan = planRun(document, ends)
  try {
    requireInputs(plan, inputs)
    const { snapshot, host } = inputs
    requireFile(question, snapshot)
    const explanation = await explainRow(document, snapshot, host, question)
    terminal.out(
      call.flag('json')
        ? `${JSON.stringify(explanation, null, 2)}\n`
        : explanationText(explanation, terminal),
    )
  } finally {
    await inputs.close()
  }
  return exitCodes.ok
}

function asked(question: Question): string {
  if ('destination' in question) return question.destination
  return 'node' in question ? question.node : question.source
}

/** The file asked about is one that the source reads, or one in its zip. Error `call.file-of-source`. */
function requireFile(question: Question, { sources }: Snapshot): void {
  if (!('source' in question)) return
  const { source, file } = question
  const names = sources[source]!.map(({ name }) => name)
  if (names.some((name) => file === name || file.startsWith(`${name}/`))) return
  const values = { node: source, file, known: names.join(', ') }
  throw new AwaseError('call.file-of-source', { values })
}

function isDestination(document: JobDocument, node: string): boolean {
  const { type } = document.nodes.find(({ id }) => id === node)!
  return nodeType(type)?.kind === 'destination'
}

function questionOf(call: Call, document: JobDocument): Question {
  const id = (option: string): string => nodeNamed(document, call.needed(option)).id
  const row = call.count('row')
  const line = call.count('line')
  if (call.text('destination') !== undefined && row !== undefined) {
    return { destination: id('destination'), row }
  }
  if (call.text('node') !== undefined && row !== undefined) {
    const node = id('node')
    return isDestination(document, node) ? { destination: node, row } : { node, row }
  }
  if (call.text('source') !== undefined && call.text('file') !== undefined) {
    const place = { source: id('source'), file: call.needed('file') }
    if (row !== undefined) return { ...place, row }
    if (line !== undefined) return { ...place, line }
  }
  throw new AwaseError('call.question')
}
