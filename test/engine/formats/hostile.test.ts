// Files that somebody broke on purpose: rows or an error of ours, in time, and never a part of a file as if it were the whole.
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import { AwaseError } from '../../../engine/error.ts'
import type { Compression } from '../../../engine/formats/compression/format.ts'
import { encodings } from '../../../engine/formats/csv/format.ts'
import { readFormatSchema } from '../../../engine/formats/format.ts'
import type { ReadFormat } from '../../../engine/formats/format.ts'
import { readFile } from '../../../engine/formats/read-file.ts'
import { sniff } from '../../../engine/formats/sniff.ts'
import { catalogue } from '../../../engine/messages/index.ts'
import { zipOf } from './compression/zip-of.ts'
import { bytesOf, sourceOf } from './bytes.ts'

const files = process.env['AWASE_LONG'] === '1' ? 10_000 : 2400
const longestMs = 2000
const budgetBytes = 64 * 1024 * 1024

/** xorshift32: the same files every time. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const csv = 'id,name,note\n1,"Ann ""A""",é合😀\r\n2,,"multi\nline"\n3,x,y\n'.repeat(6)
const ndjson = '{"id":"007","n":1.50,"o":{"a":[1,"\\ud83d\\ude00"]},"t":null}\n'.repeat(8)
const json = `[${Array(8).fill('{"id":1,"n":-1e5,"o":[[]],"t":"]}\\""}').join(', ')}]`

interface Case {
  format: ReadFormat
  compression: Compression['kind']
  bytes: Uint8Array
}

const formats = (['csv', 'ndjson', 'json'] as const).map((kind) => readFormatSchema.parse({ kind }))
const contents = { csv, ndjson, json }
const seeds: Case[] = formats.flatMap((format) => {
  const bytes = bytesOf(contents[format.kind])
  return [
    { format, compression: 'none' as const, bytes },
    { format, compression: 'gzip' as const, bytes: bytesOf(gzipSync(bytes)) },
    {
      format,
      compression: 'zip' as const,
      bytes: zipOf([{ name: 'a', content: contents[format.kind] }]),
    },
  ]
})

const pieces = ['"', '{', '[', ']', '}', ',', '\n', '\r', '\\', '\\u', '\0', '\x1b$B', '\x8f', ':']

/** One to four changes: bytes turned, cut, doubled, moved, put in, in great number too. */
function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let parts: number[] = [...bytes]
  for (let change = random(4); change >= 0; change--) {
    const at = random(parts.length + 1)
    const size = random(20) + 1
    const kind = random(6)
    if (kind === 0) parts[at] = random(256)
    else if (kind === 1) parts.splice(at, size)
    else if (kind === 2) parts.splice(at, 0, ...parts.slice(at, at + size))
    else if (kind === 3) parts = parts.slice(0, at)
    else if (kind === 4) parts.push(...parts.splice(at, size))
    else {
      const piece = Buffer.from(pieces[random(pieces.length)]!, 'latin1')
      const times = random(20) === 0 ? 5000 : random(3) + 1
      parts.splice(at, 0, ...Array.from({ length: times }, () => [...piece]).flat())
    }
  }
  return Uint8Array.from(parts)
}

/** What came of a file, as one text: rows, rejected rows and the end or the error. */
async function outcomeOf(one: Case, chunk: number, batchBytes: number): Promise<string> {
  const memory = new Memory({ budgetBytes })
  const told: unknown[] = []
  try {
    const reading = readFile({
      open: () => Promise.resolve(sourceOf(one.bytes, chunk)),
      compression: { kind: one.compression, member: '' },
      format: one.format,
      fields: ['id', 'n', 'o', 't'],
      file: 'f',
      node: 'n',
      memory,
      batchBytes,
    })
    for await (const { rowCount, ragged = [] } of reading) told.push(rowCount, ragged.length)
  } catch (error) {
    if (!(error instanceof AwaseError)) throw error
    expect(catalogue).toHaveProperty([error.code])
    return `${sum(told)} then ${error.code}`
  }
  return `${sum(told)} and the end`
}

function sum(told: unknown[]): string {
  const numbers = told as number[]
  const of = (side: number) => numbers.filter((_, i) => i % 2 === side).reduce((a, b) => a + b, 0)
  return `${of(0)} rows, ${of(1)} rejected`
}

it(`survives ${files} mutated files, each alike in all sizes`, { timeout: 600_000 }, async () => {
  const ends = { whole: 0, refused: 0 }
  for (let n = 0; n < files; n++) {
    const random = randomFrom(n + 1)
    const seed = seeds[n % seeds.length]!
    const encoding = random(4) === 0 ? encodings[random(encodings.length)]! : 'utf-8'
    const format = { ...seed.format, encoding }
    const one = { ...seed, format, bytes: mutated(seed.bytes, random) }
    const begun = performance.now()
    const outcome = await outcomeOf(one, 1 + random(4000), 65536)
    const again = await outcomeOf(one, 100_000, 16 + random(3000))
    sniff(one.bytes, random(2) === 0)
    expect(performance.now() - begun, `file ${n}`).toBeLessThan(longestMs)
    // What is wrong with a packed file may be seen before or after what is wrong with its contents.
    const isPacked = one.compression !== 'none'
    if (isPacked) expect(again.endsWith('the end')).toBe(outcome.endsWith('the end'))
    else expect(again, `file ${n}`).toBe(outcome)
    if (outcome.endsWith('the end')) ends.whole++
    else ends.refused++
  }
  // Both kinds of end are met, or the mutations are too weak or too strong to find anything.
  expect(Math.min(ends.whole, ends.refused)).toBeGreaterThan(files / 10)
})

it('never takes a part of a packed file or an array for the whole', async () => {
  for (const seed of seeds) {
    if (seed.compression === 'none' && seed.format.kind !== 'json') continue
    for (let length = 0; length < seed.bytes.length; length++) {
      const cut = { ...seed, bytes: seed.bytes.subarray(0, length) }
      expect(await outcomeOf(cut, 1000, 1000), `${length}`).toMatch(/then (archive|json)\./)
    }
  }
})
