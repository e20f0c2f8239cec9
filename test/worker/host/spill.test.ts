// What an execution puts aside in R2: it comes back as it was, in few objects, and nothing of it stays.
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import type { SpillFile } from '../../../engine/host.ts'
import { removeBelow } from '../../../worker/host/spill-log.ts'
import { createSpillStore, spillPrefix } from '../../../worker/host/spill.ts'
import type { SpillStore } from '../../../worker/host/spill.ts'
import { hashOf, pattern, readAll } from './bytes.ts'

const prefix = spillPrefix('main', 'spilling')
const mega = 1024 * 1024

async function keysLeft(): Promise<string[]> {
  return (await env.BYTES.list({ prefix })).objects.map(({ key }) => key)
}

/** Writes each file in pieces, the files in turn, as partitions are written. */
async function writeInTurn(
  store: SpillStore,
  contents: readonly Uint8Array[],
  pieceBytes: number,
): Promise<SpillFile[]> {
  const files = await Promise.all(contents.map((_, index) => store.spill(`part-${index}`)))
  const longest = Math.max(...contents.map(({ length }) => length))
  for (let at = 0; at < longest; at += pieceBytes) {
    for (const [index, file] of files.entries()) {
      const piece = contents[index]!.slice(at, at + pieceBytes)
      if (piece.length > 0) await file.write(piece)
      // The caller uses its buffer again.
      piece.fill(0)
    }
  }
  return files
}

describe('spill files', () => {
  test.each([[[0, 1, 70_000]], [[9 * mega + 17]], [[3 * mega, 1, 5 * mega + 3, 262_144]]])(
    'files of %o bytes come back, as often as they are read',
    async (sizes) => {
      const store = createSpillStore(env.BYTES, `${prefix}1/`)
      const contents = sizes.map((size) => pattern(size))
      const files = await writeInTurn(store, contents, 100_003)
      for (const intoBytes of [65_521, 300_000]) {
        for (const [index, file] of files.entries()) {
          const back = await readAll(await file.open(), intoBytes)
          expect(await hashOf(back)).toBe(await hashOf(contents[index]!))
        }
      }
      await store.close()
      expect(await keysLeft()).toEqual([])
    },
  )

  test('many files are few objects, of megabytes each', async () => {
    const store = createSpillStore(env.BYTES, `${prefix}2/`)
    const contents = Array.from({ length: 16 }, () => pattern(mega))
    const files = await writeInTurn(store, contents, 16_384)
    for (const file of files) await (await file.open()).close()
    const counts = { files: 16, objects: 4, bytes: 16 * mega, reads: 0, readBytes: 0 }
    expect(store.counts).toEqual(counts)
    const { objects } = await env.BYTES.list({ prefix: `${prefix}2/` })
    expect(objects.map(({ size }) => size)).toEqual([5, 5, 5, 1].map((size) => size * mega))
    await store.close()
  })

  test('several read at once do not disturb each other', async () => {
    const store = createSpillStore(env.BYTES, `${prefix}3/`)
    // So many that they share what is read ahead.
    const contents = Array.from({ length: 30 }, (_, index) => pattern(300_000 + index))
    const files = await writeInTurn(store, contents, 50_000)
    const back = await Promise.all(files.map(async (file) => readAll(await file.open(), 10_000)))
    expect(await Promise.all(back.map(hashOf))).toEqual(await Promise.all(contents.map(hashOf)))
    await store.close()
  })

  test('a file that is removed takes its objects along', async () => {
    const store = createSpillStore(env.BYTES, `${prefix}4/`)
    const [first, second] = await writeInTurn(store, [pattern(6 * mega), pattern(mega)], 500_000)
    await (await first!.open()).close()
    expect(await keysLeft()).toHaveLength(2)
    await first!.remove()
    // The first object holds the end of the other one too.
    const back = await readAll(await second!.open(), 100_000)
    expect(await hashOf(back)).toBe(await hashOf(pattern(mega)))
    await second!.remove()
    expect(await keysLeft()).toEqual([])
  })

  test('what a dead driver left is swept', async () => {
    const store = createSpillStore(env.BYTES, `${prefix}5/`)
    const [file] = await writeInTurn(store, [pattern(9 * mega)], mega)
    const source = await file!.open()
    expect(await removeBelow(env.BYTES, prefix)).toBe(2)
    expect(await keysLeft()).toEqual([])
    // The driver was not dead after all: it is told.
    await expect(source.read(new Uint8Array(10))).rejects.toThrow(
      expect.objectContaining({ code: 'file.not-found' }),
    )
  })
})
