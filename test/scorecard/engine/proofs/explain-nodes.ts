// Explanations of rows of all golden jobs: every node type, with reasons of its own.
import { allNodeTypes } from '../../../../engine/nodes/index.ts'
import { checkExplanations, newContract, unexplained } from '../../../engine/explain/contract.ts'
import { goldenCases, openCase } from '../../../golden/golden-case.ts'
import { exactly } from '../../figure.ts'
import type { Figure } from '../../figure.ts'

export const explainNodes: Figure = {
  id: 'explain-nodes',
  title: 'Node types of which no row could be explained back to its files and on to its ends',
  ...exactly(0),
  async measure() {
    const contract = newContract()
    for (const name of goldenCases()) {
      const wholeFile = { batchBytes: 262144, chunkBytes: Infinity }
      await checkExplanations(openCase(name, wholeFile), contract)
    }
    const [broken] = contract.broken
    if (broken !== undefined) throw new Error(broken)
    const missing = unexplained(contract)
    const note = `${allNodeTypes().length} node types, ${contract.rows} rows, each the same in small batches`
    return { value: missing.length, note: missing.length > 0 ? missing.join(', ') : note }
  },
}
