// `preview`: the first rows at a node, as the studio shows them.
import { createPreview, outputPort } from '../../../engine/run/preview.ts'
import type { Preview } from '../../../engine/run/previewed.ts'
import { planRun } from '../../../engine/run/plan/plan.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { inputOptions, nodeNamed, openInputs, readJob, requireInputs } from '../inputs.ts'
import { refuseProblems } from '../problems.ts'
import { cellText, tableText } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export const previewShape: CallShape = {
  command: 'preview',
  options: { ...inputOptions, node: 'text', rows: 'text', port: 'text', json: 'flag' },
  operands: ['JOB.json'],
  usage: ['JOB.json --node NODE [--rows N] [--port PORT] --in NODE=FILE …'],
  example: 'preview orders.json --node totals --rows 10 --in orders=data/orders.csv',
  exits: ['ok', 'failed', 'wrongCall', 'problems'],
}

const defaultRows = 50

export async function preview(
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const wanted = call.needed('node')
  const rows = call.count('rows') ?? defaultRows
  const document = await readJob(call.operands[0]!, terminal)
  const node = nodeNamed(document, wanted)
  if (refuseProblems(document, [node.id], call, terminal)) return exitCodes.problems
  const plan = planRun(document, [node.id])
  const inputs = await openInputs(document, call, terminal, { outFolder: null, signal })
  try {
    requireInputs(plan, inputs)
    const { snapshot, host } = inputs
    const shown = await createPreview(host).run({ document, snapshot, node: node.id, rows })
    print(shown, call, rows, terminal)
  } finally {
    await inputs.close()
  }
  return exitCodes.ok
}

/** A destination hands nothing on: what arrives at it is shown. */
function print(shown: Preview, call: Call, rows: number, { out, err, texts }: Terminal): void {
  const port = call.text('port') ?? (shown.output === null ? shown.inputs[0]!.name : outputPort)
  const { schema, rowCount, rows: page } = shown.page(port, 0, rows)
  const { node, rejected } = shown
  if (call.flag('json')) {
    out(`${JSON.stringify({ node, port, schema, rowCount, rows: page, rejected })}\n`)
    return
  }
  out(
    tableText([schema.map(({ name }) => cellText(name)), ...page.map((row) => row.map(cellText))]),
  )
  err(`${texts.shown(page.length, rowCount)}\n`)
}
