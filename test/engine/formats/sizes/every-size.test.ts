// Every reader and writer in every size. `AWASE_LONG=1` takes every encoding and policy, else one of several.
import { expect, it } from 'vitest'
import { proveSizes } from './proof.ts'

const every = process.env['AWASE_LONG'] === '1' ? 1 : 7

it('reads and writes alike in every chunk and batch size', { timeout: 1_800_000 }, async () => {
  const { differing, ...counts } = await proveSizes(every)
  process.stdout.write(`sizes: ${JSON.stringify(counts)}\n`)
  expect(differing.slice(0, 20)).toEqual([])
  expect(Math.min(counts.files, counts.formats)).toBeGreaterThan(10)
})
