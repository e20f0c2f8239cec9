// `nodes`: the node types that a job may have, from their faces.
import { allNodeFaces } from '../../../engine/nodes/faces.ts'
import type { NodeFace } from '../../../engine/nodes/node-type.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { tableText } from '../table.ts'
import type { Terminal } from '../terminal.ts'

export const nodesShape: CallShape = {
  command: 'nodes',
  options: { json: 'flag' },
  operands: [],
  usage: [''],
  example: 'nodes --json',
  exits: ['ok', 'wrongCall'],
}

/** Settings of each type are in the JSON Schema (`schema`). */
export function nodes(call: Call, { out, language, texts }: Terminal): Promise<ExitCode> {
  const told = allNodeFaces().map(({ type, kind, inputs, outputs, texts: own }) => {
    const { name, purpose } = own[language]
    return { type, kind, name, purpose, inputs: inputs.map((port) => port.name), outputs }
  })
  const head = [texts.nodeType, texts.ports, texts.purpose]
  const lines = told.map(({ type, inputs, outputs, name, purpose }) => {
    return [type, portsText(inputs, outputs), `${name}: ${purpose}`]
  })
  out(call.flag('json') ? `${JSON.stringify(told, null, 2)}\n` : tableText([head, ...lines]))
  return Promise.resolve(exitCodes.ok)
}

/** `left right → out`. */
function portsText(inputs: readonly string[], outputs: NodeFace['outputs']): string {
  return [inputs.join(' '), outputs.join(' ')].join(' → ').trim()
}
