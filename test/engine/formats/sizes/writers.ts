// Writers of every format and policy; what they write and leave out, for rows that arrive in batches of a given size.
import { Memory } from '../../../../engine/batch/memory.ts'
import { encodings, unencodablePolicies } from '../../../../engine/formats/csv/format.ts'
import { writeFormatSchema } from '../../../../engine/formats/format.ts'
import type { WriteFormat } from '../../../../engine/formats/format.ts'
import { NdjsonWriter } from '../../../../engine/formats/ndjson/writer.ts'
import { createFileWriter } from '../../../../engine/nodes/destination/file-writer.ts'
import { batchOf } from '../csv/batch-of.ts'
import { digestOf, sha256, sinkOf } from '../bytes.ts'

const names = ['id', 'name', 'json']

export const writtenRows = [
  ['1', 'plain', '{}'],
  ['007', '髙橋 ①', null],
  [null, '', '[1,"é"]'],
  ['"', 'a,b\r\n"c"', 'null'],
  ['😀', 'ｱﾞ～', '"\n"'],
  [null, null, null],
  ['Zażółć', 'Ωмега', 'x'],
]

/** `records` is what a destination stages for an object. */
export type WrittenFormat = WriteFormat | { kind: 'records' }

export function formatsOfEverySort(): WrittenFormat[] {
  const csv = encodings.flatMap((encoding) =>
    unencodablePolicies.flatMap((unencodable) => [
      { kind: 'csv', encoding, unencodable },
      {
        kind: 'csv',
        encoding,
        unencodable,
        quoteAll: true,
        newline: 'crlf',
        bom: true,
        delimiter: ';',
      },
    ]),
  )
  const json = ['ndjson', 'json'].flatMap((kind) =>
    ['write', 'omit'].map((nulls) => ({ kind, nulls })),
  )
  return [
    ...[...csv, ...json].map((format) => writeFormatSchema.parse(format)),
    { kind: 'records' },
  ]
}

export async function writingOf(format: WrittenFormat, batchRows: number): Promise<string> {
  const sink = sinkOf()
  const rejected: unknown[] = []
  const { schema } = batchOf(names, [])
  const shared = { schema, sink, digest: digestOf(), memory: new Memory() }
  let first = 0
  const reject = (rejection: { row: number }): void => {
    rejected.push({ ...rejection, row: first + rejection.row })
  }
  const writer =
    format.kind === 'records'
      ? new NdjsonWriter(shared)
      : createFileWriter({ ...shared, format, reject })
  for (first = 0; first < writtenRows.length; first += batchRows) {
    await writer.write(batchOf(names, writtenRows.slice(first, first + batchRows)))
  }
  return JSON.stringify([await writer.finish(), sha256(sink.bytes()), rejected])
}
