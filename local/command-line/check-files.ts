// Holds the beginning of each given file against the settings of its source: packing, dialect, header, fields.
import { AwaseError } from '../../engine/error.ts'
import { packedFiles } from '../../engine/formats/compression/open.ts'
import type { PackedFile } from '../../engine/formats/compression/open.ts'
import { noCompression } from '../../engine/formats/compression/format.ts'
import { likelyFormat } from '../../engine/formats/likely-format.ts'
import { readFile } from '../../engine/formats/read-file.ts'
import { beginningOf } from '../../engine/formats/guess-format.ts'
import type { RecordBatch, RejectedRecord } from '../../engine/formats/record-batch.ts'
import { sniff, sniffedBytes } from '../../engine/formats/sniff.ts'
import { Problems } from '../../engine/inference/problems.ts'
import type { JobDocument } from '../../engine/job/document.ts'
import { openNode } from '../../engine/nodes/config.ts'
import type { Problem } from '../../engine/nodes/node-type.ts'
import { sourceConfigSchema } from '../../engine/nodes/source/config.ts'
import type { SourceConfig } from '../../engine/nodes/source/config.ts'
import { fieldPlaces, furtherFields } from '../../engine/nodes/source/fields.ts'
import type { Inputs } from './inputs.ts'

/** What a run would stop at is an error; what only looks otherwise than it is set, a notice. Nodes whose settings are wrong have told so. */
export async function fileProblems(document: JobDocument, inputs: Inputs): Promise<Problem[]> {
  const found: Problem[] = []
  for (const node of document.nodes) {
    const files = inputs.snapshot.sources[node.id] ?? []
    const config = sourceConfigSchema.safeParse(openNode(node).opened?.config)
    if (!config.success) continue
    const problems = new Problems(node.id)
    for (const { name, hash } of files) {
      const open: PackedFile['open'] = () => inputs.host.files.open(hash)
      await checkFile({ file: name, open }, config.data, inputs, problems)
    }
    found.push(...problems.found)
  }
  return found
}

async function checkFile(
  { file, open }: PackedFile,
  config: SourceConfig,
  inputs: Inputs,
  problems: Problems,
): Promise<void> {
  const { compression } = config
  const { compression: found } = sniff(await beginningOf(open), true)
  if (found !== compression.kind) {
    const values = { file, found, set: compression.kind }
    return problems.error('source.other-packing', { formKey: 'compression.kind', values })
  }
  try {
    for (const packed of await packedFiles({ open, compression, file })) {
      await checkDialect(packed, config, problems)
      await checkFields(packed, config, inputs, problems)
    }
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    const { code, place, values } = error
    const { line = 0, field } = place
    problems.error(code, {
      ...(field === undefined ? {} : { field }),
      values: { file, line, ...values },
    })
  }
}

async function checkDialect(
  { file, open }: PackedFile,
  { format }: SourceConfig,
  problems: Problems,
): Promise<void> {
  const sample = await beginningOf(open)
  const sniffed = sniff(sample, sample.length === sniffedBytes)
  if (sample.length === 0) return
  if (sniffed.kind !== format.kind) {
    const values = { file, likely: sniffed.kind, set: format.kind }
    return problems.notice('source.other-kind', { formKey: 'format.kind', values })
  }
  if (format.kind !== 'csv') return
  const likely = likelyFormat(sniffed, format) ?? format
  for (const key of ['encoding', 'delimiter', 'quote', 'header'] as const) {
    if (likely[key] === format[key]) continue
    const values = { file, likely: String(likely[key]), set: String(format[key]) }
    problems.notice(dialectCodes[key], { formKey: `format.${key}`, values })
  }
}

const dialectCodes = {
  encoding: 'source.other-encoding',
  delimiter: 'source.other-delimiter',
  quote: 'source.other-quote',
  header: 'source.other-header',
} as const

/** Reads the first rows as a run would. */
async function checkFields(
  { file, open }: PackedFile,
  { format, schema }: SourceConfig,
  { host }: Inputs,
  problems: Problems,
): Promise<void> {
  const fields = schema.map(({ name }) => name)
  const { memory } = host
  const reading = { open, compression: noCompression, format, fields, file, node: '', memory }
  const batches = readFile(reading)
  try {
    const { value: batch } = await batches.next()
    if (batch === undefined) return
    const byName = format.kind !== 'csv' || format.header
    const places = fieldPlaces(schema, batch.schema, byName, { node: '', file })
    const further = [...furtherFields(batch.schema, places), ...(batch.further ?? [])]
    for (const field of further) {
      problems.notice('source.field-new', { formKey: 'schema', field, values: { file } })
    }
    noteRejected(batch, file, problems)
  } finally {
    await batches.return()
  }
}

/** Rows that a run would reject as it reads. */
function noteRejected(
  { rowCount, ragged = [] }: RecordBatch,
  file: string,
  problems: Problems,
): void {
  const undecodable = ragged.filter(isUndecodable)
  const [first] = undecodable
  const rows = rowCount + ragged.length
  if (first !== undefined) {
    const values = { ...first.rejection.values, file, rows, undecodable: undecodable.length }
    problems.notice('source.undecodable-rows', { formKey: 'format.encoding', values })
  }
  const others = ragged.length - undecodable.length
  const values = { file, ragged: others, rows }
  if (others > 0) problems.notice('source.ragged-rows', { formKey: 'format', values })
}

function isUndecodable({ rejection }: RejectedRecord): boolean {
  return rejection.code === 'encoding.undecodable'
}
