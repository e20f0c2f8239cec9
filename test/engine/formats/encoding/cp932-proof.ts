// The proof that Shift_JIS is what Python's cp932 is, code by code (cp932.txt, made by cp932.py), and that a file in it never holds a
// character other than the one that was to be written.
import { readFileSync } from 'node:fs'
import { readCsv } from '../../../../engine/formats/csv/reader.ts'
import { defaultReadFormat, defaultWriteFormat } from '../../../../engine/formats/csv/format.ts'
import { CsvWriter } from '../../../../engine/formats/csv/writer.ts'
import { Memory } from '../../../../engine/batch/memory.ts'
import { digestOf, rowsOf, sinkOf, sourceOf } from '../bytes.ts'
import { batchOf } from '../csv/batch-of.ts'
import { decodingDump, encodingDump } from './dumps.ts'

export interface Cp932Result {
  /** Codes that Python decodes and code points that it encodes; where we differ. */
  decoded: number
  encoded: number
  differing: number
  /** Characters written through the CSV writer, those that it refused, and those that read back as another character. */
  written: number
  refused: number
  replaced: number
}

export async function proveCp932(): Promise<Cp932Result> {
  const { decoding, encoding } = pythonTable()
  const ours = { decoding: decodingDump('shift_jis'), encoding: encodingDump('shift_jis') }
  const differing =
    differences(decoding, ours.decoding.split('\n')) +
    differences(encoding, ours.encoding.split('\n'))
  const files = await writeAllCharacters(decoding, encoding)
  return { decoded: decoding.size, encoded: encoding.size, differing, ...files }
}

/** As lines of our dumps. */
function pythonTable(): { decoding: Set<string>; encoding: Set<string> } {
  const decoding = new Set<string>()
  const encoding = new Set<string>()
  const text = readFileSync(new URL('cp932.txt', import.meta.url), 'ascii')
  for (const line of text.trimEnd().split('\n')) {
    const [bytes, point, direction] = line.split(' ')
    if (direction !== '>') decoding.add(`${bytes} ${point}`)
    if (direction !== '<') encoding.add(`${point} ${bytes}`)
  }
  return { decoding, encoding }
}

function differences(theirs: ReadonlySet<string>, ours: readonly string[]): number {
  const shared = ours.filter((line) => theirs.has(line)).length
  return ours.length - shared + (theirs.size - shared)
}

/** One row for each character there is; CR, LF and the quote are in it like any other. */
async function writeAllCharacters(
  decoding: ReadonlySet<string>,
  encoding: ReadonlySet<string>,
): Promise<Pick<Cp932Result, 'written' | 'refused' | 'replaced'>> {
  const characters: string[] = []
  for (let point = 0; point < 0x110000; point++) {
    if (point < 0xd800 || point >= 0xe000) characters.push(String.fromCodePoint(point))
  }
  const { bytes, refused } = await writeShiftJis(characters)
  const kept = characters.filter((_, row) => !refused.has(row))
  const read = await readBack(bytes)
  const oneWay = oneWayCharacters(decoding, encoding)
  const replaced = kept.filter(
    (character, row) => read[row] !== (oneWay.get(character) ?? character),
  )
  return { written: kept.length, refused: refused.size, replaced: replaced.length }
}

async function writeShiftJis(
  texts: readonly string[],
): Promise<{ bytes: Uint8Array; refused: Set<number> }> {
  const refused = new Set<number>()
  const sink = sinkOf()
  const batch = batchOf(
    ['character'],
    texts.map((text) => [text]),
  )
  const writer = new CsvWriter({
    format: { ...defaultWriteFormat, encoding: 'shift_jis' },
    schema: batch.schema,
    sink,
    digest: digestOf(),
    memory: new Memory(),
    unencodable: (_, { row }) => refused.add(row),
  })
  await writer.write(batch)
  await writer.finish()
  return { bytes: sink.bytes(), refused }
}

async function readBack(bytes: Uint8Array): Promise<(string | null)[]> {
  const format = { ...defaultReadFormat, encoding: 'shift_jis' as const }
  const options = { source: sourceOf(bytes, 65536), format, file: 'f', node: 'n' }
  const texts: (string | null)[] = []
  for await (const batch of readCsv(options)) texts.push(...rowsOf(batch).map(([text]) => text!))
  return texts
}

/** Characters that Python itself writes as the code of another: six, which its table names. */
function oneWayCharacters(
  decoding: ReadonlySet<string>,
  encoding: ReadonlySet<string>,
): Map<string, string> {
  const pointOf = new Map([...decoding].map((line) => line.split(' ') as [string, string]))
  return new Map(
    [...encoding].flatMap((line) => {
      const [point = '', bytes = ''] = line.split(' ')
      const back = pointOf.get(bytes)!
      return back === point ? [] : [[characterOf(point), characterOf(back)] as const]
    }),
  )
}

function characterOf(point: string): string {
  return String.fromCodePoint(parseInt(point, 16))
}
