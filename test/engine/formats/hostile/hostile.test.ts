// Files that somebody broke on purpose: rows or an error of ours, in time and within memory, and never a part of a file as if it were the
// whole. `AWASE_LONG=1` breaks 10,000.
import { expect, it } from 'vitest'
import { proveHostile } from './prove.ts'
import { outcomeOf } from './reading.ts'
import { sound } from './seeds.ts'

const isLong = process.env['AWASE_LONG'] === '1'
const files = isLong ? 10_000 : 800

it(`survives ${files} mutated files and some bombs`, { timeout: 1_800_000 }, async () => {
  const result = await proveHostile(files, isLong ? Infinity : 2)
  process.stdout.write(`hostile: ${JSON.stringify(result)}\n`)
  expect(result.faults).toEqual([])
  // Both kinds of end are met, or the mutations are too weak or too strong to find anything.
  expect(Math.min(result.whole, result.refused)).toBeGreaterThan(files / 12)
  expect(result.counted).toBeGreaterThan(files / 40)
})

it('reads every sound file to its end', async () => {
  for (const file of sound) {
    expect(await outcomeOf(file, 1000, 4096)).toEqual({ rows: file.rows, rejected: 0 })
  }
})

it('never takes a part of a packed file or an array for the whole', async () => {
  const unicode = sound.filter(({ format }) => format.encoding === 'utf-8').slice(0, 12)
  for (const seed of unicode) {
    if (seed.compression === 'none' && seed.format.kind !== 'json') continue
    for (let length = 0; length < seed.bytes.length; length++) {
      const { code } = await outcomeOf(
        { ...seed, bytes: seed.bytes.subarray(0, length) },
        1000,
        1000,
      )
      expect(code, `${length}`).toMatch(/^(archive|json|encoding)\./)
    }
  }
})
