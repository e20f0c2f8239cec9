// Every golden job keeps the contract of explanations, and together they explain every node type.
import { expect, it } from 'vitest'
import { goldenCases, openCase } from '../../golden/golden-case.ts'
import { checkExplanations, newContract, unexplained } from './contract.ts'

const wholeFile = { batchBytes: 262144, chunkBytes: Infinity }
const contract = newContract()

it.each(goldenCases())('%s', async (name) => {
  const broken = contract.broken.length
  await checkExplanations(openCase(name, wholeFile), contract)
  expect(contract.broken.slice(broken)).toEqual([])
})

it('has explained every node type, with its own reasons', () => {
  expect(unexplained(contract)).toEqual([])
})
