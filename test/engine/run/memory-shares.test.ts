// What of an execution's memory may be held, and how large batches are beside it.
import { expect, test } from 'vitest'
import { Memory } from '../../../engine/batch/memory.ts'
import type { ExecutionHost } from '../../../engine/host.ts'
import { memoryShares } from '../../../engine/run/memory-shares.ts'

const mega = 2 ** 20

function sharesOf(megabytes: number): { held: number; batch: number } {
  const memory = new Memory({ budgetBytes: megabytes * mega })
  const { heldBytes, batchBytes } = memoryShares({ memory } as ExecutionHost)
  return { held: heldBytes / mega, batch: batchBytes / 1024 }
}

test('most of a memory is for rows that are held, once the batches have enough', () => {
  expect(sharesOf(4)).toEqual({ held: 2, batch: 32 })
  expect(sharesOf(8)).toEqual({ held: 4, batch: 64 })
  expect(sharesOf(16)).toEqual({ held: 12, batch: 128 })
  expect(sharesOf(32)).toEqual({ held: 28, batch: 256 })
  expect(sharesOf(48)).toEqual({ held: 42, batch: 384 })
  expect(sharesOf(96)).toEqual({ held: 48, batch: 768 })
})

test('16 batches fit beside what is held, whatever the memory', () => {
  for (let megabytes = 1; megabytes <= 4096; megabytes *= 2) {
    const { held, batch } = sharesOf(megabytes)
    expect(held * mega + 16 * batch * 1024).toBeLessThanOrEqual(megabytes * mega)
    expect(held).toBeGreaterThanOrEqual(megabytes / 2)
  }
})
