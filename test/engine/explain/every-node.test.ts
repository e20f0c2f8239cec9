// Every golden job keeps the contract of explanations, and together they explain every node type.
import { expect, it } from 'vitest'
import { goldenCases, openCase } from '../../golden/golden-case.ts'
import { kernelModule } from '../kernels/kernel-module.ts'
import { checkExplanations, newContract, unexplained } from './contract.ts'
import type { ExplainedJob } from './contract.ts'

const contract = newContract()

/** With the studio's kernels: a memory without them costs more than the explanation, and each has one of its own. */
function openWith(name: string): ExplainedJob {
  const { host, ...job } = openCase(name, { chunkBytes: Infinity })
  return { ...job, host: { ...host, kernels: kernelModule } }
}

it.each(goldenCases())('%s', async (name) => {
  const broken = contract.broken.length
  await checkExplanations(openWith(name), contract)
  expect(contract.broken.slice(broken)).toEqual([])
})

it('has explained every node type, with its own reasons', () => {
  expect(unexplained(contract)).toEqual([])
})
