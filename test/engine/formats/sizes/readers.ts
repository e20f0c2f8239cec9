// All that can be observed of reading a file, as one text; and the files that every reader must read alike in every size.
import { gzipSync } from 'fflate'
import { Memory } from '../../../../engine/batch/memory.ts'
import { AwaseError } from '../../../../engine/error.ts'
import { readFormatSchema } from '../../../../engine/formats/format.ts'
import { readFile } from '../../../../engine/formats/read-file.ts'
import type { RecordBatch } from '../../../../engine/formats/record-batch.ts'
import { undecodablePolicies } from '../../../../engine/formats/csv/format.ts'
import type { Encoding } from '../../../../engine/formats/csv/format.ts'
import { bytesIn, wrongBytes } from '../encoding/wrong-bytes.ts'
import { bytesOf, rowsOf, sourceOf } from '../bytes.ts'
import { soundFiles } from '../hostile/seeds.ts'
import type { HostileFile } from '../hostile/seeds.ts'

/** What is not as it should be, and what is unusual: ragged rows, blank lines, marks, lone CR, quotes without end, wrong bytes. */
const odd: readonly [kind: 'csv' | 'ndjson' | 'json', content: string, rest?: object][] = [
  [
    'csv',
    'id,name\r\n1,"Ann ""A"""\r\n2,"multi\r\nline, ""x"""\r\n\r\n3,合わせ😀\r\n4\r\n5,a,b\r\n6,"',
  ],
  ['csv', '\ufeff"a","b"\n"","",\n,\n"\n","\r\n"\nlast,"no newline"'],
  ['csv', 'x\n\n"a"\n\r\n"b"x\n'],
  ['csv', "skip\nskip;2\nk;v\n1;'é;合'\n\r;\0\n", { delimiter: ';', quote: "'", skipLines: 2 }],
  ['csv', '1\t2\n"\t\n3\t4\n', { delimiter: '\t', quote: '', header: false, emptyIsNull: false }],
  ['csv', '"id","n"\r\n"","a"\r\n"b",""\r\n,""\r\n', { quotedEmptyIsNull: true }],
  ['csv', '\ufeff"k","v\r"\r1,"a\r\n""b"\r\r\n\r2,"合"\n3,5" é\r4\r', { lineEnd: 'cr' }],
  ['csv', 'a "note\r"x\r1;2\r', { lineEnd: 'cr', delimiter: ';', skipLines: 2 }],
  ['csv', ''],
  ['ndjson', '\ufeff{"id":1}\n\n {"id":[1,{"a":"\\n"}]} \n{"id":1,"id":2}\n{"id"\n[1]\n{"n":2}'],
  ['json', ' [ {"id":1} , [], {"id":"\\u0061"}, {"id":1e5,"o":{}} ] '],
  ['json', '[{"id":1},{"id":2}'],
  ['json', '[{"id":1}] x'],
  ['json', ' {"id" : 1, "n" : [2] }\n'],
  [
    'json',
    '{"i":"]\\"","o":{"x":[1,{"d":2}],"d": [ {"id":1}, 5,{"id":"é"} ] ,"t":-1.5 },"n":[]} ',
    { records: 'o.d' },
  ],
  ['json', '{"n":tru,"d":{"id":"a"},"i":{}} x', { records: 'd' }],
  ['json', '{"n":[1,2],"i":"d"}', { records: 'd' }],
  ['json', '{"d":[{"id":1}],\n"d":[]}', { records: 'd' }],
]

export function filesOfEverySort(): HostileFile[] {
  const unusual = odd.map(([kind, content, rest]) => ({
    format: readFormatSchema.parse({ kind, ...rest }),
    compression: 'none' as const,
    bytes: bytesOf(content),
    rows: 0,
  }))
  const wrong = withWrongBytes()
  const packed = gzipSync(bytesOf('id\n1\n2\n'))
  const gzips = ['\0\0\0', '\0'.repeat(20), 'x', '\0\0x'].map((behind) => ({
    ...unusual[0]!,
    compression: 'gzip' as const,
    bytes: Uint8Array.from([...packed, ...bytesOf(behind)]),
  }))
  const marked = [
    [0xff, 0xfe, 0x61, 0, 0x0a, 0],
    [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61],
  ].map((bytes) => ({ ...unusual[0]!, bytes: Uint8Array.from(bytes) }))
  return [...unusual, ...wrong, ...gzips, ...marked, ...soundFiles(1)]
}

/** In every encoding that has such, among rows and records that are sound, under both policies. */
function withWrongBytes(): HostileFile[] {
  const whole: [Encoding, number[]][] = [
    ['utf-8', [0xe5, 0x90, 0xff, 0x2c, 0xf0, 0x9f, 0x98]],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x34, 0x41, 0x9b, 0x28, 0x42]],
  ]
  const each = Object.entries(wrongBytes).map(
    ([name, [bytes]]) => [name as Encoding, bytes] as const,
  )
  return [...whole, ...each].flatMap(([encoding, bytes]) =>
    undecodablePolicies.flatMap((undecodable) => [
      {
        format: readFormatSchema.parse({ kind: 'csv', encoding, undecodable }),
        compression: 'none' as const,
        bytes: encoded(['id,n\n1,"', bytes, '"\n2,x\n3', bytes, 'y,"\n'], encoding),
        rows: 0,
      },
      {
        format: readFormatSchema.parse({ kind: 'ndjson', encoding, undecodable }),
        compression: 'none' as const,
        bytes: encoded(['{"id":"', bytes, '"}\n{"id":2}\n', bytes], encoding),
        rows: 0,
      },
    ]),
  )
}

function encoded(parts: readonly (string | readonly number[])[], encoding: Encoding): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? bytesIn(part, encoding) : part)),
  )
}

export async function readingOf(
  file: HostileFile,
  chunk: number,
  batchBytes: number,
): Promise<string> {
  const told: unknown[] = []
  try {
    const batches = readFile({
      open: () => Promise.resolve(sourceOf(file.bytes, chunk)),
      compression: { kind: file.compression, member: '', members: 'one' },
      format: file.format,
      fields: ['id', 'n', 'o', 't'],
      file: 'f',
      node: 'n',
      memory: new Memory(),
      batchBytes,
    })
    let names: unknown
    const rows: unknown[] = []
    const rejected: unknown[] = []
    told.push(rows, rejected)
    for await (const batch of batches) {
      names ??= batch.schema
      rows.push(...rowsOf(batch).map((row, index) => [row, batch.origin.describe(index)]))
      rejected.push(...rejectedOf(batch))
    }
    told.push(names)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    told.push(error.toJSON())
  }
  return JSON.stringify(told)
}

function rejectedOf({ ragged = [] }: RecordBatch): unknown[] {
  return ragged.map(({ batch, rejection }) => [
    rowsOf(batch),
    batch.origin.describe(0),
    { ...rejection, row: 0 },
  ])
}
