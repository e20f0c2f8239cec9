// However a job is run (sizes of batches and chunks, memory, what nodes may hold, kernels), it gives the same bytes, counts and rejected rows.
// Random jobs of all node types; `AWASE_LONG=1` runs many.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Memory } from '../../engine/batch/memory.ts'
import { execute } from '../../engine/run/execute.ts'
import { kernelModule } from '../engine/kernels/kernel-module.ts'
import { memoryHost, sha256 } from '../engine/memory-host.ts'
import { snapshotOf } from './engine.ts'
import { generateRecipe } from './generate.ts'
import { jobOf } from './recipe.ts'
import type { GeneratedJob } from './recipe.ts'

const isLong = process.env['AWASE_LONG'] === '1'

interface RunManner {
  /** Null: what suits the memory. */
  batchBytes: number | null
  /** Most bytes that one read of a file, or of what was put aside, gives. */
  chunkBytes: number
  budgetMb: number
  /** Null: what the plan grants. */
  holdBytes: number | null
  kernels: 'webassembly' | 'typescript'
}

const usual: RunManner = {
  batchBytes: 262_144,
  chunkBytes: Infinity,
  budgetMb: 96,
  holdBytes: Number.MAX_SAFE_INTEGER,
  kernels: 'webassembly',
}

const manners = fc.record({
  batchBytes: fc.constantFrom(null, 1, 50, 700, 5000),
  chunkBytes: fc.constantFrom(1, 13, 999, 65_536),
  budgetMb: fc.constantFrom(4, 16, 96),
  // From one byte on: each size parts, splits and joins in its own way.
  holdBytes: fc.constantFrom(null, 1, 300, 5000, 70_000, 200_000),
  kernels: fc.constantFrom('webassembly' as const, 'typescript' as const),
})

async function outcome(job: GeneratedJob, manner: RunManner) {
  const host = memoryHost({ chunkBytes: manner.chunkBytes })
  const kernels = manner.kernels === 'webassembly' ? kernelModule : undefined
  const memory = new Memory({ kernels, budgetBytes: manner.budgetMb * 2 ** 20 })
  const report = await execute({
    document: job.document,
    snapshot: snapshotOf(job, host),
    host: { ...host, memory },
    ...(manner.batchBytes === null ? {} : { batchBytes: manner.batchBytes }),
    ...(manner.holdBytes === null ? {} : { holdBytes: manner.holdBytes }),
  })
  expect([...host.spilled.keys()]).toEqual([])
  const outputs = [...host.outputs].map(([name, bytes]) => [name, sha256(bytes)])
  return { report, outputs }
}

describe('the manner of a run', () => {
  it(
    'changes no byte, count or rejected row of any job',
    async () => {
      const cases = fc.record({ seed: fc.integer({ min: 1, max: 1_000_000 }), manner: manners })
      await fc.assert(
        fc.asyncProperty(cases, async ({ seed, manner }) => {
          const job = jobOf(generateRecipe(seed))
          expect(await outcome(job, manner)).toEqual(await outcome(job, usual))
        }),
        { numRuns: isLong ? 1500 : 25 },
      )
    },
    isLong ? 1_800_000 : 120_000,
  )
})
