// The contract of explanations, for every node type: whatever row leaves a node of a golden job, its explanation shows that row and
// leads to rows of sources, in any batch size. Golden jobs hold every node type (see the registry's test).
import { describe, expect, it } from 'vitest'
import { allNodeTypes } from '../../../engine/nodes/index.ts'
import type { JobNode } from '../../../engine/job/document.ts'
import { createPreview } from '../../../engine/run/preview.ts'
import { explain } from '../../../engine/run/explain.ts'
import type { Explanation } from '../../../engine/run/explain.ts'
import type { ExplainedStep } from '../../../engine/run/explain-steps.ts'
import { goldenCases, openCase } from '../../golden/golden-case.ts'

const wholeFile = { batchBytes: 262144, chunkBytes: Infinity }
const explained = new Set<string>()

const golden = goldenCases().map((name) => ({ name, ...openCase(name, wholeFile) }))

interface Found {
  document: { nodes: JobNode[] }
}

const nodesOf = ({ document }: Found, kind: string): JobNode[] =>
  document.nodes.filter(
    (node) => allNodeTypes().find(({ type }) => type === node.type)?.kind === kind,
  )

function last({ steps }: Explanation, node: string): ExplainedStep {
  const step = steps.findLast((candidate) => candidate.node === node)
  if (step === undefined) throw new Error(`no step of ${node}`)
  return step
}

/** Every row that a step came from is the row of another step, up to those that were read from a file. */
function openEnds({ steps }: Explanation): string[] {
  const known = new Set(
    steps.filter(({ row }) => row !== null).map(({ node, row }) => `${node} ${row}`),
  )
  const unknown = steps
    .flatMap(({ from }) => from)
    .filter(({ node, row }) => !known.has(`${node} ${row}`))
  // The one group of an aggregate without rows comes of nothing.
  const rootless = steps.filter(
    ({ from, outcome, origin, type }) =>
      from.length === 0 && !origin && outcome !== 'rejected' && type !== 'aggregate',
  )
  return [...unknown.map(({ node, row }) => `${node} ${row}`), ...rootless.map(({ node }) => node)]
}

describe.each(golden)('$name', (job) => {
  const { document, snapshot, host } = job

  it('explains the first and the last row that leaves each node', async () => {
    for (const node of [...nodesOf(job, 'source'), ...nodesOf(job, 'transform')]) {
      const request = { document, snapshot, node: node.id, rows: 10_000 }
      const preview = await createPreview(host).run(request)
      const rows = preview.output!.rowCount
      for (const row of new Set([0, rows - 1].filter((number) => number >= 0 && number < rows))) {
        const asked = { node: node.id, row }
        const explanation = await explain(document, snapshot, host, asked)
        const page = preview.page('out', row, 1)
        const { record, from } = last(explanation, node.id)
        expect(Object.values(record), `${node.id} ${row}`).toEqual(page.rows[0])
        expect(openEnds(explanation), `${node.id} ${row}`).toEqual([])
        expect(from.length > 0 || ['source', 'aggregate'].includes(node.type)).toBe(true)
        expect(await explain(document, snapshot, host, asked, 7)).toEqual(explanation)
        explained.add(node.type)
      }
    }
  })

  it('follows the first row of each source to its ends', async () => {
    for (const node of nodesOf(job, 'source')) {
      const request = { document, snapshot, node: node.id, rows: 1 }
      if ((await createPreview(host).run(request)).output!.rowCount === 0) continue
      const first = await explain(document, snapshot, host, { node: node.id, row: 0 })
      const { file, row, line } = last(first, node.id).origin!
      const explanation = await explain(document, snapshot, host, { source: node.id, file, row })
      const places = explanation.steps.map(({ origin }) => `${origin?.file} ${origin?.line}`)
      expect(places).toContain(`${file} ${line}`)
      expect(openEnds(explanation)).toEqual([])
      const asked = { source: node.id, file, row }
      expect(await explain(document, snapshot, host, asked, 7)).toEqual(explanation)
      for (const { type, outcome } of explanation.steps) {
        if (outcome === 'written') explained.add(type)
      }
    }
  })
})

it('has explained every node type', () => {
  const missing = allNodeTypes().filter(({ type }) => !explained.has(type))
  expect(missing.map(({ type }) => type)).toEqual([])
})
