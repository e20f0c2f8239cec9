// `sniff`: what a file looks like, with the evidence; as JSON the settings of a source that reads it.
import { basename } from 'node:path'
import { textAt } from '../../../engine/batch/batch.ts'
import { newSlice } from '../../../engine/batch/vector.ts'
import { guessFormat } from '../../../engine/formats/guess-format.ts'
import { readFieldNames, readFile } from '../../../engine/formats/read-file.ts'
import type { RecordBatch } from '../../../engine/formats/record-batch.ts'
import { suggestTypes } from '../../../engine/preview/type-suggestions.ts'
import type { Call, CallShape } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ExitCode } from '../exit-codes.ts'
import { FileHost, memoryOnNode } from '../file-host.ts'
import { sniffText } from '../sniff-text.ts'
import type { SniffedField, SniffedFile } from '../sniffed-file.ts'
import { SnapshotFiles } from '../snapshot-files.ts'
import type { Terminal } from '../terminal.ts'

export const sniffShape: CallShape = {
  command: 'sniff',
  options: { json: 'flag' },
  operands: ['FILE'],
  usage: ['FILE'],
  example: 'sniff data/orders.csv',
  exits: ['ok', 'failed', 'wrongCall'],
}

const memoryBytes = 32 * 2 ** 20

export async function sniff(
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const given = call.operands[0]!
  const files = new SnapshotFiles(terminal.folder, signal)
  try {
    const paths = new Map([[given, await files.locate(given)]])
    const memory = memoryOnNode(memoryBytes)
    const host = new FileHost({ paths, outFolder: null, signal, memory, log: () => undefined })
    const found = await look(() => host.files.open(given), basename(given), memory)
    terminal.out(
      call.flag('json') ? `${JSON.stringify(told(found), null, 2)}\n` : sniffText(found, terminal),
    )
  } finally {
    await files.close()
  }
  return exitCodes.ok
}

type Open = Parameters<typeof guessFormat>[0]
type Memory = ReturnType<typeof memoryOnNode>

async function look(open: Open, file: string, memory: Memory): Promise<SniffedFile> {
  const guessed = await guessFormat(open, file)
  const { format, compression } = guessed
  const reading = { open, format, compression, file, node: '', memory }
  const fields = await readFieldNames(reading)
  const batches = readFile({ ...reading, fields })
  try {
    const { value: batch } = await batches.next()
    const looked = batch === undefined ? [] : fieldsOf(batch)
    const rows = batch?.rowCount ?? 0
    const { done } = await batches.next()
    return { ...guessed, file, fields: looked, rows, whole: done === true }
  } finally {
    await batches.return()
  }
}

function fieldsOf(batch: RecordBatch): SniffedField[] {
  const suggesting = suggestTypes(batch, batch.rowCount)
  let step = suggesting.next()
  while (step.done !== true) step = suggesting.next()
  const found = new Map(step.value.map((suggestion) => [suggestion.name, suggestion]))
  return batch.schema.map(({ name }, index) => {
    const { type = 'string', values = null } = found.get(name) ?? {}
    const first = batch.rowCount === 0 ? null : textAt(batch.columns[index]!, 0, newSlice())
    return { name, type, values, first }
  })
}

/** `format`, `compression` and `schema` as a source has them. */
function told({ fields, sniffed, ...rest }: SniffedFile): object {
  const schema = fields.map(({ name, type }) => ({ name, type }))
  return { ...rest, schema, evidence: { fields, ...sniffed } }
}
